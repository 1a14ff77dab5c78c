-- Out of the records of `level_rows.sql`, what the level is read from: a row for the whole of each initiative
-- and one for each of its tiers and stages.
WITH
  decisions_of AS (
    SELECT
      s.initiative, s.slice, s.of_slice,
      COUNT(d.decision) AS decisions,
      COUNT(CASE WHEN d.in_planning THEN 1 END) AS planning_sure,
      COUNT(CASE WHEN d.stage_not_known THEN 1 END) AS planning_stage_not_known,
      COUNT(CASE WHEN d.planning_yes THEN 1 END) AS planning_yes,
      COUNT(CASE WHEN d.planning_maybe THEN 1 END) AS planning_maybe,
      COUNT(CASE WHEN d.money_yes THEN 1 END) AS money_yes,
      COUNT(CASE WHEN d.money_maybe THEN 1 END) AS money_maybe,
      COUNT(CASE WHEN d.known_yes THEN 1 END) AS known_yes,
      COUNT(CASE WHEN d.known_maybe THEN 1 END) AS known_maybe,
      COUNT(CASE WHEN d.older > 0 THEN 1 END) AS with_older,
      COUNT(CASE WHEN d.older > 0 AND d.undone THEN 1 END) AS undone,
      COUNT(CASE WHEN d.involved_yes THEN 1 END) AS involved_yes,
      COUNT(CASE WHEN d.involved_maybe THEN 1 END) AS involved_maybe
    FROM level_slices AS s
    LEFT JOIN level_decisions AS d
      ON d.initiative = s.initiative
      AND CASE s.slice WHEN 'all' THEN '' WHEN 'tier' THEN d.tier ELSE d.stage END = s.of_slice
    GROUP BY s.initiative, s.slice, s.of_slice
  ),
  actions_of AS (
    SELECT
      s.initiative, s.slice, s.of_slice,
      COUNT(CASE WHEN a.known_doers THEN 1 END) AS actions_sure,
      COUNT(a.action) AS actions_maybe,
      COUNT(CASE WHEN a.delivery_yes THEN 1 END) AS delivery_yes,
      COUNT(CASE WHEN a.delivery_maybe THEN 1 END) AS delivery_maybe,
      COUNT(CASE WHEN a.by_them > 0 THEN 1 END) AS done_by_them
    FROM level_slices AS s
    LEFT JOIN level_actions AS a
      ON a.initiative = s.initiative
      AND CASE s.slice WHEN 'all' THEN '' WHEN 'tier' THEN a.tier ELSE COALESCE(a.stage, 'not known') END = s.of_slice
    GROUP BY s.initiative, s.slice, s.of_slice
  ),
  meetings_of AS (
    SELECT
      m.initiative,
      COUNT(*) AS meetings,
      COUNT(CASE WHEN m.chair_yes THEN 1 END) AS chair_yes,
      COUNT(CASE WHEN m.chair_maybe THEN 1 END) AS chair_maybe,
      COUNT(CASE WHEN m.majority_yes THEN 1 END) AS majority_yes,
      COUNT(CASE WHEN m.majority_maybe THEN 1 END) AS majority_maybe,
      SUM(m.older) AS older_came
    FROM level_meetings AS m
    GROUP BY m.initiative
  ),
  reviewed AS (
    SELECT
      r.initiative,
      COUNT(CASE WHEN r.reviews_yes THEN 1 END) AS reviews_yes,
      COUNT(CASE WHEN r.reviews_maybe THEN 1 END) AS reviews_maybe
    FROM level_reviews AS r
    GROUP BY r.initiative
  ),
  held AS (
    SELECT
      s.initiative,
      COUNT(CASE WHEN s.resources_yes THEN 1 END) AS resources_yes,
      COUNT(CASE WHEN s.resources_maybe THEN 1 END) AS resources_maybe
    FROM level_resources AS s
    GROUP BY s.initiative
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
FROM level_slices AS s
JOIN initiatives AS i ON i.initiative = s.initiative
JOIN decisions_of AS d ON d.initiative = s.initiative AND d.slice = s.slice AND d.of_slice = s.of_slice
JOIN actions_of AS a ON a.initiative = s.initiative AND a.slice = s.slice AND a.of_slice = s.of_slice
LEFT JOIN meetings_of AS m ON m.initiative = s.initiative
LEFT JOIN reviewed AS r ON r.initiative = s.initiative
LEFT JOIN held AS h ON h.initiative = s.initiative
LEFT JOIN told AS t ON t.initiative = s.initiative
ORDER BY s.initiative, s.slice, s.of_slice
