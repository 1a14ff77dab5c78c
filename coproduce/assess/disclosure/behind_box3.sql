-- How many different people stand behind the measures of Box 3 that count people: all, a part, and the rest.
WITH
  seldom AS (
    SELECT DISTINCT c.person FROM characteristics AS c
    WHERE c.strand IN ('high support needs', 'dementia', 'care home', 'housebound')
  )
SELECT
  'skills_answered' AS measure,
  COUNT(DISTINCT k.person) AS everybody,
  COUNT(DISTINCT CASE WHEN k.taken_up_on IS NOT NULL OR k.declined_on IS NOT NULL THEN k.person END) AS of_part,
  COUNT(DISTINCT CASE WHEN k.taken_up_on IS NULL AND k.declined_on IS NULL THEN k.person END) AS of_rest
FROM skills AS k
UNION ALL
SELECT
  'seldom_deciding',
  COUNT(DISTINCT p.person),
  COUNT(DISTINCT CASE WHEN d.person IS NOT NULL THEN p.person END),
  COUNT(DISTINCT CASE WHEN d.person IS NULL THEN p.person END)
FROM positions AS p
LEFT JOIN seldom AS d ON d.person = p.person
WHERE p.part = 'decided'
UNION ALL
-- Cards are nobody's: each stands for somebody.
SELECT
  'said ' || j.statement,
  COUNT(*), COUNT(CASE WHEN j.score = 'agree' THEN 1 END), COUNT(CASE WHEN j.score <> 'agree' THEN 1 END)
FROM judgements AS j
WHERE j.side = 'older person' AND j.score IS NOT NULL
GROUP BY j.statement
