-- How many different people stand behind the faces of power that count people, from `faced` (see power/rows.sql),
-- by period as in power/count.sql: all of them, those behind a part, and those behind the rest.
WITH
  seldom AS (
    SELECT DISTINCT c.person FROM characteristics AS c
    WHERE c.strand IN ('high support needs', 'dementia', 'care home', 'housebound')
  ),
  who AS (
    SELECT f.face, f.asked_on, f.person AS person, f.part > 0 AS of_part, f.part < f.whole AS of_rest
    FROM faced AS f
    WHERE f.person IS NOT NULL
    UNION ALL
    -- An issue is its raiser's; where only a side is on record, it stands for somebody.
    SELECT f.face, f.asked_on, COALESCE(s.raised_by, 'issue ' || s.issue), f.part > 0, f.part < f.whole
    FROM faced AS f
    JOIN issues AS s ON s.issue = f.record
    WHERE f.face IN ('raised', 'kept-off')
    UNION ALL
    -- A decision somebody with a seldom-heard voice helped to make is theirs; the others stand behind the rest.
    SELECT f.face, f.asked_on, p.person, d.person IS NOT NULL, d.person IS NULL
    FROM faced AS f
    JOIN positions AS p ON p.decision = f.record AND p.part = 'decided'
    LEFT JOIN seldom AS d ON d.person = p.person
    WHERE f.face = 'high-support'
    UNION ALL
    SELECT f.face, f.asked_on, a.person, COALESCE(m.side, w.side) = 'older person', COALESCE(m.side, w.side, '') <> 'older person'
    FROM faced AS f
    JOIN meetings AS g ON g.meeting = f.record
    JOIN attendance AS a ON a.meeting = g.meeting AND a.came
    LEFT JOIN memberships AS m ON m.initiative = g.initiative AND m.person = a.person
    LEFT JOIN people AS w ON w.person = a.person
    WHERE f.face = 'voice'
  ),
  dated AS (
    SELECT o.*, k.as_of - o.asked_on AS days FROM who AS o CROSS JOIN package AS k WHERE o.asked_on <= k.as_of
  ),
  looked AS (
    SELECT 'year' AS way, d.days // 365 AS period, d.* FROM dated AS d
    UNION ALL
    SELECT 'half' AS way, 2 * (d.days // 365) + CASE WHEN d.days % 365 >= 183 THEN 1 ELSE 0 END AS period, d.*
    FROM dated AS d
  )
SELECT
  l.face, l.way, l.period,
  COUNT(DISTINCT l.person) AS everybody,
  COUNT(DISTINCT CASE WHEN l.of_part THEN l.person END) AS of_part,
  COUNT(DISTINCT CASE WHEN l.of_rest THEN l.person END) AS of_rest
FROM looked AS l
GROUP BY l.face, l.way, l.period
ORDER BY l.face, l.way, l.period
