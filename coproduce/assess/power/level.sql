-- What the level of each initiative is read from, for the days from __from__ (the nearer) to __until__ (the
-- further) before the day of the records, with __people__ older people as enough: a row for the whole of it and one for each of its tiers and stages.
-- Read after `decided`. `_yes` is sure, `_maybe` would be if all that is not known were a yes.
WITH
  days AS (SELECT k.as_of - __from__ AS last_day, k.as_of - __until__ AS day_before FROM package AS k),
  made AS (
    SELECT
      d.*,
      COALESCE(d.stage, 'not known') AS at_stage,
      -- A ballot chooses from a menu: without who set it, older people did not plan by it.
      d.rule = 'ballot' AND d.raised_by_side IS NULL AS menu_not_known
    FROM decided AS d
    CROSS JOIN days AS w
    WHERE d.decided_on > w.day_before AND d.decided_on <= w.last_day
  ),
  acts AS (
    SELECT n.action, n.initiative, n.decision, COALESCE(n.done_on, n.first_due_on, n.due_on) AS acted_on
    FROM actions AS n
  ),
  done AS (
    SELECT
      a.action, a.initiative, m.tier, COALESCE(m.stage, 'not known') AS at_stage, m.decision,
      COALESCE(m.older, 0) + COALESCE(m.community, 0) > 0 AS planned_by_them,
      a.decision IS NULL OR m.decision IS NULL OR m.unsure > 0 OR NOT m.complete AS planning_unsure,
      COUNT(o.person) AS doers,
      COUNT(CASE WHEN o.capacity IN ('older person', 'community') THEN 1 END) AS by_them,
      COUNT(CASE WHEN o.person IS NOT NULL AND COALESCE(o.capacity, 'not known') = 'not known' THEN 1 END) AS unsure
    FROM acts AS a
    CROSS JOIN days AS w
    LEFT JOIN doers AS o ON o.action = a.action
    LEFT JOIN decided AS m ON m.decision = a.decision
    WHERE a.acted_on > w.day_before AND a.acted_on <= w.last_day
    GROUP BY ALL
  ),
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
      COALESCE(MAX(c.by_older), 0) AS older_chair,
      CASE WHEN MAX(c.by_older) = 1 THEN 0 WHEN MAX(c.meeting) IS NULL OR MAX(c.unsure) = 1 THEN 1 ELSE 0 END AS chair_unsure,
      COALESCE(SUM(CASE WHEN t.side = 'older person' THEN t.people END), 0) AS older,
      COALESCE(SUM(t.people), 0) AS everyone,
      COALESCE(SUM(CASE WHEN t.side = 'not known' THEN t.people END), 0) AS unsure
    FROM meetings AS g
    CROSS JOIN days AS w
    LEFT JOIN chaired AS c ON c.meeting = g.meeting
    LEFT JOIN came AS t ON t.meeting = g.meeting
    WHERE g.held_on > w.day_before AND g.held_on <= w.last_day
    GROUP BY g.initiative, g.meeting, g.held_on
  ),
  meetings_of AS (
    SELECT
      m.initiative,
      COUNT(*) AS meetings,
      SUM(m.older_chair) AS chair_yes,
      SUM(m.older_chair + m.chair_unsure) AS chair_maybe,
      COUNT(CASE WHEN m.everyone > 0 AND 2 * m.older > m.everyone THEN 1 END) AS majority_yes,
      COUNT(CASE WHEN m.everyone = 0 OR 2 * (m.older + m.unsure) > m.everyone THEN 1 END) AS majority_maybe,
      SUM(m.older) AS older_came
    FROM met AS m
    GROUP BY m.initiative
  ),
  reviewed AS (
    SELECT
      r.initiative,
      COUNT(CASE WHEN r.led_to IS NOT NULL AND m.older > 0 THEN 1 END) AS reviews_yes,
      COUNT(CASE WHEN r.led_to IS NOT NULL AND (m.meeting IS NULL OR m.everyone = 0 OR m.older + m.unsure > 0) THEN 1 END)
        AS reviews_maybe
    FROM reviews AS r
    CROSS JOIN days AS w
    LEFT JOIN met AS m ON m.initiative = r.initiative AND m.held_on = r.held_on
    WHERE r.held_on > w.day_before AND r.held_on <= w.last_day
    GROUP BY r.initiative
  ),
  held AS (
    SELECT
      s.initiative,
      COUNT(CASE WHEN s.controlled_by_side = 'older person' THEN 1 END) AS resources_yes,
      COUNT(CASE WHEN COALESCE(s.controlled_by_side, 'not known') IN ('older person', 'not known') THEN 1 END)
        AS resources_maybe
    FROM resources AS s
    GROUP BY s.initiative
  ),
  reached AS (
    SELECT DISTINCT c.initiative, d.decision
    FROM contributions AS c
    JOIN contribution_issues AS l ON l.contribution = c.contribution
    JOIN decision_issues AS e ON e.issue = l.issue
    JOIN made AS d ON d.decision = e.decision
    LEFT JOIN memberships AS m ON m.initiative = c.initiative AND m.person = c.person
    LEFT JOIN people AS p ON p.person = c.person
    WHERE COALESCE(c.side, m.side, p.side) = 'older person'
  ),
  told AS (
    SELECT
      m.initiative,
      COUNT(*) AS members,
      COUNT(CASE WHEN COALESCE(m.side, p.side) = 'older person' THEN 1 END) AS older_members
    FROM memberships AS m
    LEFT JOIN people AS p ON p.person = m.person
    CROSS JOIN package AS k
    WHERE m.left_on IS NULL OR m.left_on > k.as_of
    GROUP BY m.initiative
  ),
  slices AS (
    SELECT i.initiative, 'all' AS slice, '' AS of_slice FROM initiatives AS i
    UNION SELECT d.initiative, 'tier', d.tier FROM made AS d WHERE d.tier <> 'not known'
    UNION SELECT d.initiative, 'stage', d.stage FROM made AS d WHERE d.stage IS NOT NULL
  ),
  decisions_of AS (
    SELECT
      s.initiative, s.slice, s.of_slice,
      COUNT(d.decision) AS decisions,
      COUNT(CASE WHEN d.substantive AND d.at_stage IN ('agree', 'design', 'commission') THEN 1 END) AS planning_sure,
      COUNT(CASE WHEN d.substantive AND d.at_stage = 'not known' THEN 1 END) AS planning_stage_not_known,
      COUNT(CASE
        WHEN d.substantive AND d.at_stage IN ('agree', 'design', 'commission') AND d.older_needed AND d.older >= __people__
          AND NOT d.menu_not_known THEN 1
      END) AS planning_yes,
      COUNT(CASE
        WHEN d.substantive AND d.at_stage IN ('agree', 'design', 'commission', 'not known')
          AND COALESCE(d.older_needed, TRUE) AND (d.older >= __people__ OR d.unsure > 0 OR d.everyone = 0)
          AND NOT d.menu_not_known THEN 1
      END) AS planning_maybe,
      COUNT(CASE WHEN d.money > 0 AND d.older_needed THEN 1 END) AS money_yes,
      COUNT(CASE WHEN d.money > 0 AND COALESCE(d.older_needed, TRUE) THEN 1 END) AS money_maybe,
      COUNT(CASE WHEN d.rule_known THEN 1 END) AS known_yes,
      COUNT(CASE WHEN COALESCE(d.rule_known, TRUE) THEN 1 END) AS known_maybe,
      COUNT(CASE WHEN d.older > 0 THEN 1 END) AS with_older,
      COUNT(CASE WHEN d.older > 0 AND d.undone THEN 1 END) AS undone,
      COUNT(CASE WHEN d.older > 0 OR d.older_advised > 0 OR h.decision IS NOT NULL THEN 1 END) AS involved_yes,
      COUNT(CASE WHEN d.older > 0 OR d.older_advised > 0 OR h.decision IS NOT NULL OR d.unsure > 0 OR d.everyone = 0 THEN 1 END)
        AS involved_maybe
    FROM slices AS s
    LEFT JOIN made AS d
      ON d.initiative = s.initiative
      AND CASE s.slice WHEN 'all' THEN '' WHEN 'tier' THEN d.tier ELSE d.stage END = s.of_slice
    LEFT JOIN reached AS h ON h.initiative = d.initiative AND h.decision = d.decision
    GROUP BY s.initiative, s.slice, s.of_slice
  ),
  actions_of AS (
    SELECT
      s.initiative, s.slice, s.of_slice,
      COUNT(CASE WHEN a.doers > a.unsure THEN 1 END) AS actions_sure,
      COUNT(a.action) AS actions_maybe,
      COUNT(CASE WHEN a.by_them > 0 AND a.planned_by_them THEN 1 END) AS delivery_yes,
      COUNT(CASE
        WHEN (a.by_them > 0 OR a.unsure > 0 OR a.doers = 0) AND (a.planned_by_them OR a.planning_unsure) THEN 1
      END) AS delivery_maybe,
      COUNT(CASE WHEN a.by_them > 0 THEN 1 END) AS done_by_them
    FROM slices AS s
    LEFT JOIN done AS a
      ON a.initiative = s.initiative
      AND CASE s.slice WHEN 'all' THEN '' WHEN 'tier' THEN a.tier ELSE a.at_stage END = s.of_slice
    GROUP BY s.initiative, s.slice, s.of_slice
  )
SELECT
  s.initiative, s.slice, s.of_slice,
  d.* EXCLUDE (initiative, slice, of_slice),
  a.* EXCLUDE (initiative, slice, of_slice),
  COALESCE(m.meetings, 0) AS meetings,
  COALESCE(m.chair_yes, 0) AS chair_yes,
  COALESCE(m.chair_maybe, 0) AS chair_maybe,
  COALESCE(i.declared_rules LIKE '%older people in the majority%', FALSE) AS declares_majority,
  COALESCE(m.majority_yes, 0) AS majority_yes,
  COALESCE(m.majority_maybe, 0) AS majority_maybe,
  COALESCE(m.older_came, 0) AS older_came,
  COALESCE(r.reviews_yes, 0) AS reviews_yes,
  COALESCE(r.reviews_maybe, 0) AS reviews_maybe,
  COALESCE(h.resources_yes, 0) AS resources_yes,
  COALESCE(h.resources_maybe, 0) AS resources_maybe,
  COALESCE(t.members, 0) AS members,
  COALESCE(t.older_members, 0) AS older_members
FROM slices AS s
JOIN initiatives AS i ON i.initiative = s.initiative
JOIN decisions_of AS d ON d.initiative = s.initiative AND d.slice = s.slice AND d.of_slice = s.of_slice
JOIN actions_of AS a ON a.initiative = s.initiative AND a.slice = s.slice AND a.of_slice = s.of_slice
LEFT JOIN meetings_of AS m ON m.initiative = s.initiative
LEFT JOIN reviewed AS r ON r.initiative = s.initiative
LEFT JOIN held AS h ON h.initiative = s.initiative
LEFT JOIN told AS t ON t.initiative = s.initiative
ORDER BY s.initiative, s.slice, s.of_slice
