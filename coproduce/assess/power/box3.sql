-- The counts that Box 3 is read from: for each measure `part` of `whole`, over all initiatives. After `decided`.
-- A measure that nothing on record speaks to has no row, or a whole of nought.
WITH
  sides AS (
    SELECT
      d.initiative, d.decision, d.decided_on, d.substantive, d.stage, d.rule_known, d.money,
      CASE WHEN d.older > 0 THEN 1 ELSE 0 END + CASE WHEN d.community > 0 THEN 1 ELSE 0 END
        + CASE WHEN d.professional > 0 THEN 1 ELSE 0 END AS deciding,
      d.everyone
    FROM decided AS d
  ),
  came AS (
    SELECT g.initiative, g.stage, COALESCE(m.side, p.side) AS side
    FROM attendance AS a
    JOIN meetings AS g ON g.meeting = a.meeting
    LEFT JOIN memberships AS m ON m.initiative = g.initiative AND m.person = a.person
    LEFT JOIN people AS p ON p.person = a.person
    WHERE a.came
    UNION
    SELECT g.initiative, g.stage, c.side
    FROM meeting_sides AS c
    JOIN meetings AS g ON g.meeting = c.meeting
    WHERE c.came > 0
    UNION
    SELECT d.initiative, d.stage, COALESCE(m.side, p.side) AS side
    FROM positions AS o
    JOIN decisions AS d ON d.decision = o.decision
    LEFT JOIN memberships AS m ON m.initiative = d.initiative AND m.person = o.person
    LEFT JOIN people AS p ON p.person = o.person
  ),
  at_stages AS (
    SELECT
      s.initiative, s.stage,
      COUNT(DISTINCT CASE WHEN c.side <> 'not known' THEN c.side END) AS sides
    FROM stages AS s
    LEFT JOIN came AS c ON c.initiative = s.initiative AND c.stage = s.stage
    GROUP BY s.initiative, s.stage
  ),
  doing AS (
    SELECT o.action, COUNT(DISTINCT CASE WHEN o.capacity <> 'not known' THEN o.capacity END) AS sides
    FROM doers AS o
    GROUP BY o.action
  ),
  held AS (
    SELECT r.initiative, COUNT(DISTINCT NULLIF(r.controlled_by_side, 'not known')) AS sides
    FROM resources AS r
    WHERE r.controlled_by_side IS NOT NULL
    GROUP BY r.initiative
  ),
  facilitated AS (
    SELECT DISTINCT r.initiative FROM roles AS r WHERE r.role = 'facilitator'
    UNION
    SELECT DISTINCT g.initiative FROM meetings AS g WHERE g.facilitated_by_side IS NOT NULL
    UNION
    SELECT DISTINCT i.initiative FROM initiatives AS i WHERE i.held_by_side IS NOT NULL
  ),
  looked AS (
    SELECT DISTINCT u.initiative FROM pulses AS u WHERE u.returned > 0
    UNION
    SELECT DISTINCT r.initiative FROM reviews AS r
  ),
  chosen AS (
    SELECT o.outcome, SUM(CASE WHEN s.side = 'older person' THEN s.chose END) AS older
    FROM outcomes AS o
    JOIN outcome_sides AS s ON s.outcome = o.outcome
    GROUP BY o.outcome
  ),
  seldom AS (
    SELECT
      p.decision,
      MAX(CASE WHEN c.strand IN ('high support needs', 'dementia', 'care home', 'housebound') THEN 1 ELSE 0 END) AS there,
      MAX(CASE WHEN c.person IS NOT NULL THEN 1 ELSE 0 END) AS told
    FROM positions AS p
    LEFT JOIN characteristics AS c ON c.person = p.person
    WHERE p.part = 'decided'
    GROUP BY p.decision
  )
SELECT 'stages_with_sides' AS measure, COUNT(CASE WHEN a.sides >= 2 THEN 1 END) AS part, COUNT(CASE WHEN a.sides > 0 THEN 1 END) AS whole
FROM at_stages AS a
UNION ALL
SELECT 'success_by_two_sides', COUNT(CASE WHEN d.says_success AND s.deciding >= 2 THEN 1 END), COUNT(d.says_success)
FROM sides AS s
JOIN decisions AS d ON d.decision = s.decision
WHERE s.substantive
UNION ALL
SELECT 'holder_named', COUNT(f.initiative), COUNT(*)
FROM initiatives AS i
LEFT JOIN facilitated AS f ON f.initiative = i.initiative
UNION ALL
SELECT 'holder_not_alone', COUNT(CASE WHEN s.everyone > 1 THEN 1 END), COUNT(*) FROM sides AS s WHERE s.substantive AND s.everyone > 0
UNION ALL
SELECT 'rule_known_together', COUNT(CASE WHEN s.rule_known AND s.deciding >= 2 THEN 1 END), COUNT(s.rule_known)
FROM sides AS s
WHERE s.everyone > 0
UNION ALL
SELECT 'skills_answered', COUNT(CASE WHEN k.taken_up_on IS NOT NULL OR k.declined_on IS NOT NULL THEN 1 END), COUNT(*)
FROM skills AS k
UNION ALL
SELECT 'seldom_present', COUNT(f.joined), COUNT(*) FROM affected AS f WHERE f.seldom_heard
UNION ALL
SELECT 'seldom_deciding', COALESCE(SUM(x.there), 0), COUNT(*) FROM seldom AS x WHERE x.told = 1
UNION ALL
SELECT 'resources_told', COUNT(r.told_on), COUNT(*) FROM resources AS r
UNION ALL
SELECT 'resources_two_sides', COUNT(CASE WHEN h.sides >= 2 THEN 1 END), COUNT(*) FROM held AS h
UNION ALL
SELECT 'outcomes_with_older', COUNT(CASE WHEN c.older > 0 THEN 1 END), COUNT(*) FROM chosen AS c
UNION ALL
SELECT 'process_looked_at', COUNT(l.initiative), COUNT(*)
FROM initiatives AS i
LEFT JOIN looked AS l ON l.initiative = i.initiative
UNION ALL
SELECT 'delivery_shared', COUNT(CASE WHEN o.sides >= 2 THEN 1 END), COUNT(CASE WHEN o.sides > 0 THEN 1 END) FROM doing AS o
UNION ALL
SELECT 'money_shared', COUNT(CASE WHEN s.deciding >= 2 THEN 1 END), COUNT(*) FROM sides AS s WHERE s.money > 0 AND s.everyone > 0
UNION ALL
SELECT 'review_shared', COUNT(r.led_to), COUNT(*) FROM reviews AS r
UNION ALL
SELECT 'telling_shared', COUNT(a.given_on), COUNT(*) FROM accounts AS a
UNION ALL
SELECT 'said ' || j.statement, COUNT(CASE WHEN j.score = 'agree' THEN 1 END), COUNT(*)
FROM judgements AS j
WHERE j.side = 'older person' AND j.score IS NOT NULL
GROUP BY j.statement
