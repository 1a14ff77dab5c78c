-- Older members of 65 and over beside the older people who live in their places: for each place and each thing
-- people may tell of themselves, how many told us and are so, how many told us, and how many live there.
-- Members are placed as in question 1.2-share-of-population. Those who told us nothing are left out, never absent.
WITH
  benchmark AS (
    SELECT b.place, b.strand, b.value, MAX(b.people) AS people
    FROM population AS b
    WHERE b.universe = '65+' AND b.place IN (SELECT i.place FROM initiatives AS i)
    GROUP BY b.place, b.strand, b.value
  ),
  whole AS (
    SELECT
      w.place, w.strand,
      COALESCE(MAX(CASE WHEN w.value = 'all' THEN w.people END), SUM(w.people)) AS people
    FROM benchmark AS w
    GROUP BY w.place, w.strand
  ),
  told_age AS (
    SELECT a.person, MAX(a.value) AS age
    FROM characteristics AS a
    WHERE a.strand = 'age' AND a.value IN ('65-74', '75-84', '85-89', '90+')
    GROUP BY a.person
  ),
  members AS (
    SELECT DISTINCT
      m.person, i.place,
      CASE
        WHEN t.age IS NOT NULL THEN t.age
        WHEN p.age_band IN ('65-69', '70-74') THEN '65-74'
        WHEN p.age_band IN ('75-79', '80-84') THEN '75-84'
        ELSE p.age_band
      END AS age
    FROM memberships AS m
    JOIN initiatives AS i ON i.initiative = m.initiative
    LEFT JOIN people AS p ON p.person = m.person
    LEFT JOIN told_age AS t ON t.person = m.person
  ),
  older AS (SELECT n.* FROM members AS n WHERE n.age IN ('65-74', '75-84', '85-89', '90+')),
  told AS (
    SELECT o.place, o.person, 'age' AS strand, o.age AS value FROM older AS o
    UNION
    SELECT o.place, o.person, c.strand, c.value
    FROM older AS o
    JOIN characteristics AS c ON c.person = o.person
    WHERE c.strand <> 'age'
  )
SELECT
  b.strand, b.value, b.place, b.people, w.people AS of_people,
  COUNT(DISTINCT CASE WHEN t.value = b.value THEN t.person END) AS here,
  COUNT(DISTINCT t.person) AS told
FROM benchmark AS b
JOIN whole AS w ON w.place = b.place AND w.strand = b.strand
LEFT JOIN told AS t ON t.place = b.place AND t.strand = b.strand
WHERE b.value <> 'all' AND w.people > 0
GROUP BY b.strand, b.value, b.place, b.people, w.people
ORDER BY b.strand, b.value, b.place
