/*
text = "Is this group of older people here in at least its share of the older people who live here?"
principle = 1
practice = "1.2"
kind = "reach"
asks = "group"
table = "initiatives"
unit = "comparisons"
needs = [
  "initiatives.initiative", "initiatives.place", "memberships.initiative", "memberships.person",
  "population.place", "population.strand", "population.value", "population.universe", "population.people",
  "people.age_band | characteristics.value",
]
uses = [
  "initiatives.began_on", "initiatives.channel", "memberships.side", "people.person", "people.side",
  "characteristics.person", "characteristics.strand",
]
apart = "{n} could not be compared: too few would be expected, or too few had told us"
remedy = "Ask who is missing and who knows them. Go to where they are, and change what keeps them away before you invite them."
how = "One row for each initiative and each group of people of 65 and over counted in its place, by age or by something else they may tell. Members are placed by what they told us, else by their five-year age band; those who told us nothing are left out, never counted as absent. We compare only where at least 5 such members would be expected and at least 60 in 100 of the older members told us. Yes if their share of the members who told us is at least their share of the population."
source = "Review, section 6, principle 1, second practice"
*/
WITH
  -- Older people's own shares. A group counted twice gives its larger count.
  benchmark AS (
    SELECT b.place, b.strand, b.value, MAX(b.people) AS people
    FROM population AS b
    WHERE b.universe = '65+'
    GROUP BY b.place, b.strand, b.value
  ),
  -- Everybody counted: the value `all` where it is given, else the values together.
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
    SELECT
      m.initiative, m.person, i.place, COALESCE(m.side, p.side) AS side,
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
  -- Who told us what. Members under 65 have told us too, but are not among those compared.
  told AS (
    SELECT
      n.initiative, n.person, n.side, 'age' AS strand, n.age AS value,
      CASE WHEN n.age IN ('65-74', '75-84', '85-89', '90+') THEN n.person END AS compared
    FROM members AS n
    WHERE n.age IS NOT NULL
    UNION ALL
    SELECT o.initiative, o.person, o.side, c.strand, v.value, o.person AS compared
    FROM members AS o
    JOIN characteristics AS c ON c.person = o.person
    -- Of both at once, lest every place be joined to everybody who told of a strand.
    JOIN benchmark AS v ON v.place || '|' || v.strand = o.place || '|' || c.strand
    WHERE c.strand <> 'age'
      AND o.age IN ('65-74', '75-84', '85-89', '90+')
      AND (v.value = c.value OR v.value = 'all')
  ),
  by_strand AS (
    SELECT
      e.initiative, e.strand, COUNT(DISTINCT e.compared) AS compared,
      COUNT(DISTINCT CASE WHEN e.side = 'older person' THEN e.person END) AS older_told
    FROM told AS e
    GROUP BY e.initiative, e.strand
  ),
  by_value AS (
    SELECT u.initiative, u.strand, u.value, COUNT(DISTINCT u.compared) AS here
    FROM told AS u
    GROUP BY u.initiative, u.strand, u.value
  ),
  counted AS (
    SELECT
      g.initiative, h.place, h.strand, h.value, h.people,
      COALESCE(s.compared, 0) AS compared, COALESCE(x.here, 0) AS here, COALESCE(s.older_told, 0) AS older_told
    FROM initiatives AS g
    JOIN benchmark AS h ON h.place = g.place
    LEFT JOIN by_strand AS s ON s.initiative = g.initiative AND s.strand = h.strand
    LEFT JOIN by_value AS x ON x.initiative = g.initiative AND x.strand = h.strand AND x.value = h.value
    WHERE h.value <> 'all'
  ),
  older_side AS (
    SELECT e.initiative, COUNT(e.person) AS older
    FROM members AS e
    WHERE e.side = 'older person'
    GROUP BY e.initiative
  )
SELECT
  k.initiative,
  k.initiative || '|' || k.strand || '|' || k.value AS record,
  CAST(NULL AS VARCHAR) AS person,
  y.began_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  y.channel,
  k.here * z.people >= k.compared * k.people AS met,
  CASE
    WHEN k.compared * k.people >= 5 * z.people AND 5 * k.older_told >= 3 * r.older THEN FALSE
    ELSE TRUE
  END AS apart
FROM counted AS k
JOIN initiatives AS y ON y.initiative = k.initiative
JOIN whole AS z ON z.place = k.place AND z.strand = k.strand
LEFT JOIN older_side AS r ON r.initiative = k.initiative
