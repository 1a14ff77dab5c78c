-- The same counts as count.sql gives, of one question in a large package whose records all stand alone: nothing is
-- added up for clusters first, so every way of looking is counted in one statement.
SELECT
  GROUPING_ID(__values__) AS way, __shown__,
  COUNT(*) AS n, COUNT(NULLIF((c.packed >> 36) & 1, 0)) AS y, COUNT(NULLIF((c.packed >> 24) & 1, 0)) AS u,
  COUNT(NULLIF((c.packed >> 12) & 1, 0)) AS g, COUNT(NULLIF(c.packed & 1, 0)) AS w
FROM __cells__ AS c
WHERE c.status = 'asked'
GROUP BY GROUPING SETS (__sets__)
ORDER BY ALL NULLS LAST
