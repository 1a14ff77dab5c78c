-- The same counts as count.sql gives, of one question in a large package. What is told apart for every cluster is
-- kept small: its records, yeses and unknowns are added up as one number of three parts, 31 bits each, and
-- clusters that came to the same are counted together. Records that stand alone need no cluster.
WITH
  clusters AS (
    SELECT
      __strand__ AS strand, __value__ AS looked_at,
      SUM(1 + CAST(c.y AS BIGINT) * 2147483648 + CAST(c.u AS BIGINT) * 4611686018427387904) AS parts
    FROM __cells__ AS c__join__
    WHERE __where__ AND NOT c.alone
    GROUP BY __strand__, __value__, __hangs__
  ),
  alike AS (
    SELECT c.strand, c.looked_at, c.parts, COUNT(*) AS times FROM clusters AS c GROUP BY c.strand, c.looked_at, c.parts
  ),
  parted AS (
    SELECT
      a.strand, a.looked_at, a.times, a.parts % 2147483648 AS n,
      a.parts // 2147483648 % 2147483648 AS y, a.parts // 4611686018427387904 AS u
    FROM alike AS a
  ),
  hanging AS (
    SELECT
      k.strand, k.looked_at, SUM(k.times) AS clusters, SUM(k.times * k.n) AS n, SUM(k.times * k.y) AS y,
      SUM(k.times * k.u) AS u, SUM(k.times * k.n * k.n) AS nn, SUM(k.times * k.y * k.y) AS yy,
      SUM(k.times * k.u * k.u) AS uu, SUM(k.times * k.n * k.y) AS ny, SUM(k.times * k.n * k.u) AS nu,
      SUM(k.times * k.y * k.u) AS yu, SUM(CASE WHEN k.y > 0 THEN k.times ELSE 0 END) AS said_yes,
      SUM(CASE WHEN k.n > k.y + k.u THEN k.times ELSE 0 END) AS said_no
    FROM parted AS k
    GROUP BY k.strand, k.looked_at
  ),
  records AS (
    SELECT
      __strand__ AS strand, __value__ AS looked_at, COUNT(CASE WHEN c.alone THEN 1 END) AS n,
      COUNT(CASE WHEN c.alone AND c.y = 1 THEN 1 END) AS y, COUNT(CASE WHEN c.alone AND c.u = 1 THEN 1 END) AS u,
      COUNT(CASE WHEN c.g = 1 THEN 1 END) AS g, COUNT(CASE WHEN c.w = 1 THEN 1 END) AS w
    FROM __cells__ AS c__join__
    WHERE __where__
    GROUP BY __strand__, __value__
  )
SELECT
  '__question__' AS question, '__name__' AS way, k.strand, CAST(__shown__ AS VARCHAR) AS looked_at,
  CAST(k.n + COALESCE(h.n, 0) AS BIGINT) AS asked,
  CAST(k.y + COALESCE(h.y, 0) AS BIGINT) AS met,
  CAST(k.u + COALESCE(h.u, 0) AS BIGINT) AS not_known,
  CAST(k.n + COALESCE(h.clusters, 0) AS BIGINT) AS clusters,
  CAST(k.n + COALESCE(h.nn, 0) AS BIGINT) AS nn,
  CAST(k.y + COALESCE(h.yy, 0) AS BIGINT) AS yy,
  CAST(k.u + COALESCE(h.uu, 0) AS BIGINT) AS uu,
  CAST(k.y + COALESCE(h.ny, 0) AS BIGINT) AS ny,
  CAST(k.u + COALESCE(h.nu, 0) AS BIGINT) AS nu,
  CAST(COALESCE(h.yu, 0) AS BIGINT) AS yu,
  CAST(k.g AS BIGINT) AS grave,
  CAST(k.w AS BIGINT) AS covered,
  CAST(k.y + COALESCE(h.said_yes, 0) AS BIGINT) AS said_yes,
  CAST(k.n - k.y - k.u + COALESCE(h.said_no, 0) AS BIGINT) AS said_no
FROM records AS k
LEFT JOIN hanging AS h ON h.strand = k.strand AND h.looked_at IS NOT DISTINCT FROM k.looked_at
