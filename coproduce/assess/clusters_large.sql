-- The same of one question in a large package: `cells` has a row for each record, and blanks for noughts.
SELECT
  '__question__' AS question, __strand__ AS strand, __value__ AS looked_at, __alone__ AS alone,
  COUNT(*) AS n, COUNT(c.y) AS y, COUNT(c.u) AS u, COUNT(c.g) AS g, COUNT(c.w) AS w
FROM __cells__ AS c__join__
WHERE __where__
GROUP BY __strand__, __value__, __hangs__
