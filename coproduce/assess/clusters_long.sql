-- The same where a cluster is too long to be packed: its records are counted one by one.
SELECT
  '__question__' AS question, __strand__ AS strand, __value__ AS looked_at, __alone__ AS alone,
  COUNT(*) AS n, SUM((c.packed >> 36) & 1) AS y, SUM((c.packed >> 24) & 1) AS u,
  SUM((c.packed >> 12) & 1) AS g, SUM(c.packed & 1) AS w, 1 AS times
FROM __cells__ AS c__join__
WHERE __where__
GROUP BY __strand__, __value__, __hangs__
