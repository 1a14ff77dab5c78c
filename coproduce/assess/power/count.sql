-- The sums behind each face, from `faced`: for each of the twelve months up to the day of the records and those
-- before (`year` 0, 1, …), for each half of them (`half` 0, 1, …), and for the places of the last twelve months.
-- In the sums over clusters n is the whole, y the part, u what is unsure.
WITH
  dated AS (
    SELECT f.*, k.as_of - f.asked_on AS days, COALESCE(i.place, 'not known') AS place
    FROM faced AS f
    CROSS JOIN package AS k
    LEFT JOIN initiatives AS i ON i.initiative = f.initiative
    WHERE f.asked_on <= k.as_of
  ),
  looked AS (
    SELECT 'year' AS way, CAST(d.days // 365 AS VARCHAR) AS period, d.* FROM dated AS d
    UNION ALL
    SELECT 'half' AS way, CAST(2 * (d.days // 365) + CASE WHEN d.days % 365 >= 183 THEN 1 ELSE 0 END AS VARCHAR) AS period, d.*
    FROM dated AS d
    UNION ALL
    SELECT 'place' AS way, d.place AS period, d.* FROM dated AS d WHERE d.days < 365
  ),
  clusters AS (
    SELECT
      l.face, l.way, l.period, l.hangs_with,
      SUM(l.whole) AS n, SUM(l.part) AS y, SUM(l.unsure) AS u, COUNT(*) AS records
    FROM looked AS l
    GROUP BY l.face, l.way, l.period, l.hangs_with
  ),
  -- What the three who did most of it did, person by person.
  ranked AS (
    SELECT
      c.face, c.way, c.period, c.n,
      ROW_NUMBER() OVER (PARTITION BY c.face, c.way, c.period ORDER BY c.n DESC, c.hangs_with) AS nth
    FROM clusters AS c
  ),
  busiest AS (
    SELECT r.face, r.way, r.period, SUM(r.n) AS three FROM ranked AS r WHERE r.nth <= 3
    GROUP BY r.face, r.way, r.period
  )
SELECT
  c.face, c.way, c.period,
  SUM(c.n) AS asked, SUM(c.y) AS met, SUM(c.u) AS not_known, COUNT(*) AS clusters,
  SUM(c.n * c.n) AS nn, SUM(c.y * c.y) AS yy, SUM(c.u * c.u) AS uu,
  SUM(c.n * c.y) AS ny, SUM(c.n * c.u) AS nu, SUM(c.y * c.u) AS yu,
  SUM(c.records) AS records, MAX(b.three) AS three
FROM clusters AS c
LEFT JOIN busiest AS b ON b.face = c.face AND b.way = c.way AND b.period = c.period
GROUP BY c.face, c.way, c.period
ORDER BY c.face, c.way, c.period
