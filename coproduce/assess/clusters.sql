-- Records that hang together, added up; those that stand alone are one sum.
SELECT
  c.question, __strand__ AS strand, __value__ AS looked_at, c.alone,
  CAST(SUM(c.n) AS BIGINT) AS n, CAST(SUM(c.y) AS BIGINT) AS y, CAST(SUM(c.u) AS BIGINT) AS u,
  CAST(SUM(c.g) AS BIGINT) AS g, CAST(SUM(c.w) AS BIGINT) AS w,
  1 AS times
FROM __cells__ AS c__join__
WHERE __where__
GROUP BY c.question, __strand__, __value__, c.alone, c.person, c.day_in, c.day_on
