-- The same counts as count.sql gives, of one question in a large package whose records all stand alone: nothing is
-- added up for clusters first, so every way of looking is counted in one statement.
SELECT
  GROUPING_ID(__values__) AS way, __shown__,
  COUNT(*) AS n, COUNT(c.y) AS y, COUNT(c.u) AS u, COUNT(c.g) AS g, COUNT(c.w) AS w
FROM __cells__ AS c
WHERE c.status = 'asked'
GROUP BY GROUPING SETS (__sets__)
ORDER BY ALL NULLS LAST
