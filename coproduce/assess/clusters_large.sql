-- The same of one question in a large package, where `packed` holds a record's five counts in one number, 12 bits
-- each, so that one sum adds up five. Of a million clusters few differ: each kind comes once, with how many there are.
-- A cluster of 4,096 records or more does not fit, and the database says so (see `clusters_long.sql`).
SELECT
  '__question__' AS question, k.strand, k.looked_at, FALSE AS alone,
  k.packed >> 51 AS n, (k.packed >> 36) & 4095 AS y, (k.packed >> 24) & 4095 AS u,
  (k.packed >> 12) & 4095 AS g, k.packed & 4095 AS w, COUNT(*) AS times
FROM (
  SELECT __strand__ AS strand, __value__ AS looked_at, CAST(SUM(c.packed) AS BIGINT) AS packed
  FROM __cells__ AS c__join__
  WHERE __where__ AND NOT __alone__
  GROUP BY __strand__, __value__, __hangs__
  UNION ALL
  SELECT __strand__, __value__, c.packed
  FROM __cells__ AS c__join__
  WHERE __where__ AND __alone__
) AS k
GROUP BY k.strand, k.looked_at, k.packed
