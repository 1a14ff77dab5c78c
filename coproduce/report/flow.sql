-- From voices to changes: at each of the five knots how many records there are, how many of them go on to the
-- next, and how many different people stand behind each (nobody is counted where the record is the group's).
WITH
  said AS (
    SELECT c.contribution AS record, c.person, MAX(CASE WHEN l.issue IS NOT NULL THEN 1 ELSE 0 END) AS goes_on
    FROM contributions AS c
    LEFT JOIN contribution_issues AS l ON l.contribution = c.contribution
    GROUP BY c.contribution, c.person
  ),
  issue AS (
    SELECT s.issue AS record, s.raised_by AS person, MAX(CASE WHEN k.decision IS NOT NULL THEN 1 ELSE 0 END) AS goes_on
    FROM issues AS s
    LEFT JOIN decision_issues AS k ON k.issue = s.issue
    GROUP BY s.issue, s.raised_by
  ),
  decision AS (
    SELECT d.decision AS record, MAX(CASE WHEN n.action IS NOT NULL THEN 1 ELSE 0 END) AS goes_on
    FROM decisions AS d
    LEFT JOIN actions AS n ON n.decision = d.decision
    WHERE d.decided_on <= (SELECT k.as_of FROM package AS k)
    GROUP BY d.decision
  ),
  action AS (
    SELECT n.action AS record, MAX(CASE WHEN x.change IS NOT NULL THEN 1 ELSE 0 END) AS goes_on
    FROM actions AS n
    LEFT JOIN change_sources AS x ON x.action = n.action OR (x.action IS NULL AND x.decision = n.decision)
    GROUP BY n.action
  )
SELECT 'said' AS knot, COUNT(*) AS records, COALESCE(SUM(s.goes_on), 0) AS go_on,
  COUNT(DISTINCT COALESCE('person ' || s.person, 'record ' || s.record)) AS people,
  COUNT(DISTINCT CASE WHEN s.goes_on = 1 THEN COALESCE('person ' || s.person, 'record ' || s.record) END) AS people_on,
  COUNT(DISTINCT CASE WHEN s.goes_on = 0 THEN COALESCE('person ' || s.person, 'record ' || s.record) END) AS people_not
FROM said AS s
UNION ALL
SELECT 'issue', COUNT(*), COALESCE(SUM(i.goes_on), 0),
  COUNT(DISTINCT COALESCE('person ' || i.person, 'record ' || i.record)),
  COUNT(DISTINCT CASE WHEN i.goes_on = 1 THEN COALESCE('person ' || i.person, 'record ' || i.record) END),
  COUNT(DISTINCT CASE WHEN i.goes_on = 0 THEN COALESCE('person ' || i.person, 'record ' || i.record) END)
FROM issue AS i
UNION ALL
SELECT 'decision', COUNT(*), COALESCE(SUM(d.goes_on), 0), NULL, NULL, NULL FROM decision AS d
UNION ALL
SELECT 'action', COUNT(*), COALESCE(SUM(a.goes_on), 0), NULL, NULL, NULL FROM action AS a
UNION ALL
SELECT 'change', COUNT(*), NULL, COUNT(DISTINCT COALESCE('person ' || c.told_by, 'record ' || c.change)), NULL, NULL
FROM changes AS c
