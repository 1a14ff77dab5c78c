-- The counts behind each finding, from `asked`: for the whole and for each value of each way of looking,
-- with the sums over clusters that widen the interval (n records, y yes, u not known in a cluster).
WITH
  a AS (
    SELECT
      q.*,
      CASE WHEN q.met THEN 1 ELSE 0 END AS yes,
      CASE WHEN q.met IS NULL THEN 1 ELSE 0 END AS unknown,
      CASE WHEN q.grave AND q.met IS NOT TRUE THEN 1 ELSE 0 END AS kept_away
    FROM asked AS q
    WHERE q.status = 'asked'
  ),
  strands AS (SELECT DISTINCT c.person, c.strand, c.value FROM characteristics AS c),
  looked AS (
    SELECT 'all' AS way, '' AS strand, '' AS looked_at, a.* FROM a
    UNION ALL SELECT 'side', '', a.side, a.* FROM a WHERE a.of_people
    UNION ALL SELECT 'channel', '', a.channel, a.* FROM a
    UNION ALL SELECT 'place', '', a.place, a.* FROM a
    UNION ALL SELECT 'quarter', '', a.quarter, a.* FROM a
    UNION ALL SELECT 'level', '', a.level, a.* FROM a
    UNION ALL SELECT 'initiative', '', a.initiative, a.* FROM a
    UNION ALL SELECT 'strand', s.strand, s.value, a.* FROM a JOIN strands AS s ON s.person = a.person WHERE a.of_people
  ),
  clusters AS (
    SELECT
      l.question, l.way, l.strand, l.looked_at, l.hangs_with,
      COUNT(*) AS n, SUM(l.yes) AS y, SUM(l.unknown) AS u, SUM(l.kept_away) AS g, SUM(l.covered) AS w
    FROM looked AS l
    GROUP BY l.question, l.way, l.strand, l.looked_at, l.hangs_with
  )
SELECT
  c.question, c.way, c.strand, c.looked_at,
  SUM(c.n) AS asked, SUM(c.y) AS met, SUM(c.u) AS not_known, COUNT(*) AS clusters,
  SUM(c.n * c.n) AS nn, SUM(c.y * c.y) AS yy, SUM(c.u * c.u) AS uu,
  SUM(c.n * c.y) AS ny, SUM(c.n * c.u) AS nu, SUM(c.y * c.u) AS yu,
  SUM(c.g) AS grave, SUM(c.w) AS covered
FROM clusters AS c
GROUP BY c.question, c.way, c.strand, c.looked_at
ORDER BY c.question, c.way, c.strand, c.looked_at
