-- What the level of each initiative is read from, record by record, for the days from __from__ (the nearer) to
-- __until__ (the further) before the day of the records, with __people__ older people as enough.
-- Read after `decided`. `_yes` is sure, `_maybe` would be if all that is not known were a yes.
CREATE OR REPLACE TEMP TABLE level_days AS
SELECT k.as_of - __from__ AS last_day, k.as_of - __until__ AS day_before, __people__ AS enough FROM package AS k;

CREATE OR REPLACE TEMP TABLE level_decisions AS
WITH
  reached AS (
    SELECT DISTINCT c.initiative, e.decision
    FROM contributions AS c
    JOIN contribution_issues AS l ON l.contribution = c.contribution
    JOIN decision_issues AS e ON e.issue = l.issue
    LEFT JOIN memberships AS m ON m.initiative = c.initiative AND m.person = c.person
    LEFT JOIN people AS p ON p.person = c.person
    WHERE COALESCE(c.side, m.side, p.side) = 'older person'
  ),
  made AS (
    SELECT
      d.*,
      h.decision IS NOT NULL AS reached,
      d.substantive AND COALESCE(d.stage, 'not known') IN ('agree', 'design', 'commission') AS in_planning,
      d.substantive AND COALESCE(d.stage, 'not known') = 'not known' AS stage_not_known,
      -- A ballot chooses from a menu: without who set it, older people did not plan by it.
      COALESCE(d.rule = 'ballot' AND d.raised_by_side IS NULL, FALSE) AS menu_not_known,
      d.unsure > 0 OR d.everyone = 0 AS who_not_known,
      w.enough
    FROM decided AS d
    CROSS JOIN level_days AS w
    LEFT JOIN reached AS h ON h.initiative = d.initiative AND h.decision = d.decision
    WHERE d.decided_on > w.day_before AND d.decided_on <= w.last_day
  )
SELECT
  m.*,
  m.in_planning AND COALESCE(m.older_needed, FALSE) AND m.older >= m.enough AND NOT m.menu_not_known AS planning_yes,
  (m.in_planning OR m.stage_not_known) AND COALESCE(m.older_needed, TRUE) AND (m.older >= m.enough OR m.who_not_known)
    AND NOT m.menu_not_known AS planning_maybe,
  COALESCE(m.money > 0, FALSE) AND COALESCE(m.older_needed, FALSE) AS money_yes,
  COALESCE(m.money > 0, FALSE) AND COALESCE(m.older_needed, TRUE) AS money_maybe,
  COALESCE(m.rule_known, FALSE) AS known_yes,
  COALESCE(m.rule_known, TRUE) AS known_maybe,
  m.older > 0 OR m.older_advised > 0 OR m.reached AS involved_yes,
  m.older > 0 OR m.older_advised > 0 OR m.reached OR m.who_not_known AS involved_maybe
FROM made AS m;

CREATE OR REPLACE TEMP TABLE level_actions AS
WITH
  acts AS (
    SELECT n.action, n.initiative, n.decision, COALESCE(n.done_on, n.first_due_on, n.due_on) AS acted_on
    FROM actions AS n
  ),
  done AS (
    SELECT
      a.action, a.initiative, a.acted_on, m.tier, m.stage, m.decision,
      COALESCE(m.older, 0) + COALESCE(m.community, 0) > 0 AS planned_by_them,
      a.decision IS NULL OR m.decision IS NULL OR m.unsure > 0 OR NOT m.complete AS planning_unsure,
      COUNT(o.person) AS doers,
      COUNT(CASE WHEN o.capacity IN ('older person', 'community') THEN 1 END) AS by_them,
      COUNT(CASE WHEN o.person IS NOT NULL AND COALESCE(o.capacity, 'not known') = 'not known' THEN 1 END) AS unsure
    FROM acts AS a
    CROSS JOIN level_days AS w
    LEFT JOIN doers AS o ON o.action = a.action
    LEFT JOIN decided AS m ON m.decision = a.decision
    WHERE a.acted_on > w.day_before AND a.acted_on <= w.last_day
    GROUP BY ALL
  )
SELECT
  d.*,
  d.doers > d.unsure AS known_doers,
  d.by_them > 0 AND d.planned_by_them AS delivery_yes,
  (d.by_them > 0 OR d.unsure > 0 OR d.doers = 0) AND (d.planned_by_them OR d.planning_unsure) AS delivery_maybe
FROM done AS d;

CREATE OR REPLACE TEMP TABLE level_meetings AS
WITH
  came AS (
    SELECT a.meeting, COALESCE(m.side, p.side, 'not known') AS side, 1 AS people
    FROM attendance AS a
    JOIN meetings AS g ON g.meeting = a.meeting
    LEFT JOIN memberships AS m ON m.initiative = g.initiative AND m.person = a.person
    LEFT JOIN people AS p ON p.person = a.person
    WHERE a.came
    UNION ALL
    SELECT c.meeting, c.side, c.came AS people
    FROM meeting_sides AS c
    WHERE c.came > 0 AND NOT EXISTS (SELECT 1 FROM attendance AS a WHERE a.meeting = c.meeting AND a.came)
  ),
  chaired AS (
    SELECT
      g.meeting,
      MAX(CASE WHEN COALESCE(m.side, p.side) = 'older person' THEN 1 ELSE 0 END) AS by_older,
      MAX(CASE WHEN COALESCE(m.side, p.side, 'not known') = 'not known' THEN 1 ELSE 0 END) AS unsure
    FROM meetings AS g
    JOIN roles AS r ON r.initiative = g.initiative
    LEFT JOIN memberships AS m ON m.initiative = r.initiative AND m.person = r.person
    LEFT JOIN people AS p ON p.person = r.person
    WHERE r.role IN ('chair', 'co-chair') AND r.from_on <= g.held_on AND (r.until_on IS NULL OR g.held_on < r.until_on)
    GROUP BY g.meeting
  ),
  met AS (
    SELECT
      g.initiative, g.meeting, g.held_on,
      COALESCE(MAX(c.by_older), 0) = 1 AS chair_yes,
      MAX(c.meeting) IS NULL AS nobody_in_the_chair,
      COALESCE(MAX(c.unsure), 1) = 1 AS chair_unsure,
      COALESCE(SUM(CASE WHEN t.side = 'older person' THEN t.people END), 0) AS older,
      COALESCE(SUM(t.people), 0) AS everyone,
      COALESCE(SUM(CASE WHEN t.side = 'not known' THEN t.people END), 0) AS unsure
    FROM meetings AS g
    CROSS JOIN level_days AS w
    LEFT JOIN chaired AS c ON c.meeting = g.meeting
    LEFT JOIN came AS t ON t.meeting = g.meeting
    WHERE g.held_on > w.day_before AND g.held_on <= w.last_day
    GROUP BY g.initiative, g.meeting, g.held_on
  )
SELECT
  m.*,
  m.chair_yes OR m.chair_unsure AS chair_maybe,
  m.everyone > 0 AND 2 * m.older > m.everyone AS majority_yes,
  m.everyone = 0 OR 2 * (m.older + m.unsure) > m.everyone AS majority_maybe
FROM met AS m;

CREATE OR REPLACE TEMP TABLE level_reviews AS
SELECT
  r.review, r.initiative, r.held_on, r.led_to IS NOT NULL AS led_on,
  r.led_to IS NOT NULL AND COALESCE(m.older, 0) > 0 AS reviews_yes,
  r.led_to IS NOT NULL AND (m.meeting IS NULL OR m.everyone = 0 OR m.older + m.unsure > 0) AS reviews_maybe
FROM reviews AS r
CROSS JOIN level_days AS w
LEFT JOIN level_meetings AS m ON m.initiative = r.initiative AND m.held_on = r.held_on
WHERE r.held_on > w.day_before AND r.held_on <= w.last_day;

CREATE OR REPLACE TEMP TABLE level_resources AS
SELECT
  s.initiative, s.kind, s.told_on,
  COALESCE(s.controlled_by_side, 'not known') = 'older person' AS resources_yes,
  COALESCE(s.controlled_by_side, 'not known') IN ('older person', 'not known') AS resources_maybe
FROM resources AS s;
-- The whole of each initiative, and each tier and stage in which something was decided.
CREATE OR REPLACE TEMP TABLE level_slices AS
SELECT i.initiative, 'all' AS slice, '' AS of_slice FROM initiatives AS i
UNION SELECT d.initiative, 'tier', d.tier FROM level_decisions AS d WHERE d.tier <> 'not known'
UNION SELECT d.initiative, 'stage', d.stage FROM level_decisions AS d WHERE d.stage IS NOT NULL
