-- One row for each decision that has been made: who had a part in it, and whether older people were needed.
-- The faces of power, the level and the matrix are read from these rows (table `decided`).
CREATE OR REPLACE TEMP TABLE decided AS
WITH
  parts AS (
    SELECT
      p.decision, p.part, COALESCE(m.side, w.side, 'not known') AS side, COALESCE(p.weight, 1) AS weight, 1 AS people
    FROM positions AS p
    JOIN decisions AS d ON d.decision = p.decision
    LEFT JOIN memberships AS m ON m.initiative = d.initiative AND m.person = p.person
    LEFT JOIN people AS w ON w.person = p.person
    UNION ALL
    SELECT s.decision, 'decided' AS part, s.side, s.decided AS weight, s.decided AS people
    FROM decision_sides AS s
    WHERE (s.decided > 0 OR (s.decided IS NULL AND s.side = 'older person'))
      AND NOT EXISTS (SELECT 1 FROM positions AS p WHERE p.decision = s.decision AND p.part = 'decided')
    UNION ALL
    SELECT s.decision, 'advised' AS part, s.side, s.advised AS weight, s.advised AS people
    FROM decision_sides AS s
    WHERE s.advised > 0
      AND NOT EXISTS (SELECT 1 FROM positions AS p WHERE p.decision = s.decision AND p.part = 'advised')
  ),
  -- A side that decided and was not counted, or whose own side nobody knows, is unsure.
  say AS (
    SELECT
      t.decision,
      SUM(CASE WHEN t.part = 'decided' THEN t.people ELSE 0 END) AS everyone,
      SUM(CASE WHEN t.part = 'decided' AND t.side = 'older person' THEN t.people ELSE 0 END) AS older,
      SUM(CASE WHEN t.part = 'decided' AND t.side = 'community' THEN t.people ELSE 0 END) AS community,
      SUM(CASE WHEN t.part = 'decided' AND t.side = 'professional' THEN t.people ELSE 0 END) AS professional,
      SUM(CASE WHEN t.part = 'decided' AND t.side = 'not known' THEN t.people ELSE 0 END) AS side_not_known,
      COUNT(CASE WHEN t.part = 'decided' AND t.people IS NULL THEN 1 END) AS not_counted,
      SUM(CASE WHEN t.part = 'decided' THEN t.weight ELSE 0 END) AS votes,
      SUM(CASE WHEN t.part = 'decided' AND t.side IN ('community', 'professional') THEN t.weight ELSE 0 END)
        AS other_votes,
      SUM(CASE WHEN t.part = 'advised' AND t.side = 'older person' THEN t.people ELSE 0 END) AS older_advised,
      SUM(CASE WHEN t.part = 'advised' AND t.side IN ('older person', 'community') THEN t.people ELSE 0 END)
        AS lay_advised,
      SUM(CASE WHEN t.part = 'advised' AND t.side <> 'older person' AND t.side <> 'community' THEN t.people ELSE 0 END)
        AS others_advised
    FROM parts AS t
    GROUP BY t.decision
  ),
  approved AS (
    SELECT
      a.decision,
      COUNT(CASE WHEN a.needed AND a.body_side = 'older person' THEN 1 END) AS by_older,
      COUNT(CASE WHEN a.needed AND a.body_side = 'community' THEN 1 END) AS by_community,
      COUNT(CASE WHEN a.needed AND a.body_side = 'professional' THEN 1 END) AS by_professional,
      COUNT(CASE WHEN a.needed AND COALESCE(a.body_side, 'not known') = 'not known' THEN 1 END) AS by_unknown,
      COUNT(CASE WHEN a.outcome IN ('changed', 'refused') THEN 1 END) AS overruled,
      COUNT(CASE WHEN a.outcome IN ('changed', 'refused') AND NOT COALESCE(a.reason_given, FALSE) THEN 1 END)
        AS overruled_unexplained
    FROM approvals AS a
    GROUP BY a.decision
  ),
  undone AS (
    SELECT
      f.decision,
      COUNT(CASE WHEN f.state IN ('reversed', 'dropped') AND COALESCE(f.by_side, 'not known') <> 'older person' THEN 1 END)
        AS by_others
    FROM fates AS f
    GROUP BY f.decision
  )
SELECT
  d.initiative, d.decision, d.stage, d.decided_on, d.rule, d.result,
  COALESCE(d.level, i.level, 'not known') AS level,
  COALESCE(d.tier, i.tier, 'not known') AS tier,
  COALESCE(i.place, 'not known') AS place,
  COALESCE(d.kind, 'not known') <> 'routine' AS substantive,
  d.money, d.money_in_scope, d.raised_by_side,
  COALESCE(s.everyone, 0) AS everyone,
  COALESCE(s.older, 0) AS older,
  COALESCE(s.community, 0) AS community,
  COALESCE(s.professional, 0) AS professional,
  COALESCE(s.side_not_known, 0) + COALESCE(s.not_counted, 0) AS unsure,
  COALESCE(s.older_advised, 0) AS older_advised,
  COALESCE(s.lay_advised, 0) AS lay_advised,
  COALESCE(s.others_advised, 0) AS others_advised,
  COALESCE(a.by_older, 0) AS approved_by_older,
  COALESCE(a.by_community, 0) AS approved_by_community,
  COALESCE(a.by_professional, 0) AS approved_by_professional,
  COALESCE(a.by_unknown, 0) AS approved_by_unknown,
  COALESCE(d.parts_complete, FALSE) AS complete,
  -- Refused or changed by others without a word, or undone by others.
  COALESCE(a.overruled, 0) > 0 OR COALESCE(u.by_others, 0) > 0 AS undone,
  CASE WHEN COALESCE(a.overruled_unexplained, 0) > 0 THEN 'no' ELSE d.binding END AS binding,
  CASE
    WHEN d.known_before = 'yes' THEN TRUE
    WHEN d.known_before = 'no' OR d.rule = 'not stated' THEN FALSE
    WHEN d.known_before = 'not known' THEN NULL
    ELSE d.rule_stated_on <= d.decided_on
  END AS rule_known,
  CASE
    WHEN d.passes_without_older = 'no' THEN TRUE
    WHEN d.passes_without_older = 'yes' THEN FALSE
    WHEN a.by_older > 0 THEN TRUE
    WHEN d.rule IN ('consensus', 'consent') AND s.older > 0 THEN TRUE
    WHEN s.everyone IS NULL OR s.side_not_known > 0 OR s.not_counted > 0 THEN NULL
    WHEN NOT COALESCE(d.parts_complete, FALSE) THEN NULL
    WHEN d.rule IN ('consensus', 'consent', 'lot') THEN FALSE
    WHEN d.rule IN ('one person', 'delegated', 'advice', 'elsewhere') THEN s.older > 0 AND s.older = s.everyone
    WHEN d.rule = 'special majority' THEN s.other_votes < d.quota * s.votes
    WHEN d.rule IN ('majority', 'ballot')
      THEN COALESCE(s.other_votes < d.quota * s.votes, 2 * s.other_votes <= s.votes)
  END AS older_needed
FROM decisions AS d
LEFT JOIN initiatives AS i ON i.initiative = d.initiative
LEFT JOIN say AS s ON s.decision = d.decision
LEFT JOIN approved AS a ON a.decision = d.decision
LEFT JOIN undone AS u ON u.decision = d.decision
WHERE d.decided_on <= (SELECT k.as_of FROM package AS k)
