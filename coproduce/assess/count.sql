-- The counts behind a finding for one way of looking, from records or from cells of them (n records, y yes,
-- u not known, g kept away, w vouched for; as many times as they come), with the sums over clusters that widen
-- the interval.
SELECT
  k.question, '__name__' AS way, k.strand, CAST(__shown__ AS VARCHAR) AS looked_at,
  CAST(SUM(k.n * k.times) AS BIGINT) AS asked, CAST(SUM(k.y * k.times) AS BIGINT) AS met,
  CAST(SUM(k.u * k.times) AS BIGINT) AS not_known,
  CAST(SUM(CASE WHEN k.alone THEN k.n ELSE 1 END * k.times) AS BIGINT) AS clusters,
  CAST(SUM(CASE WHEN k.alone THEN k.n ELSE k.n * k.n END * k.times) AS BIGINT) AS nn,
  CAST(SUM(CASE WHEN k.alone THEN k.y ELSE k.y * k.y END * k.times) AS BIGINT) AS yy,
  CAST(SUM(CASE WHEN k.alone THEN k.u ELSE k.u * k.u END * k.times) AS BIGINT) AS uu,
  CAST(SUM(CASE WHEN k.alone THEN k.y ELSE k.n * k.y END * k.times) AS BIGINT) AS ny,
  CAST(SUM(CASE WHEN k.alone THEN k.u ELSE k.n * k.u END * k.times) AS BIGINT) AS nu,
  CAST(SUM(CASE WHEN k.alone THEN 0 ELSE k.y * k.u END * k.times) AS BIGINT) AS yu,
  CAST(SUM(k.g * k.times) AS BIGINT) AS grave, CAST(SUM(k.w * k.times) AS BIGINT) AS covered,
  CAST(SUM(CASE WHEN k.alone THEN k.y WHEN k.y > 0 THEN 1 ELSE 0 END * k.times) AS BIGINT) AS said_yes,
  CAST(
    SUM(CASE WHEN k.alone THEN k.n - k.y - k.u WHEN k.n - k.y - k.u > 0 THEN 1 ELSE 0 END * k.times) AS BIGINT
  ) AS said_no
FROM (
__clusters__) AS k
GROUP BY k.question, k.strand, k.looked_at
