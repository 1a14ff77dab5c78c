/*
text = "At this stage, could at least half of the decisions that matter not have passed with every older person against them?"
principle = 1
practice = "1.5"
kind = "habit"
asks = "group"
table = "stages"
unit = "stages"
shares = ["by_side"]
needs = [
  "stages.initiative", "stages.stage", "stages.round", "stages.began_on", "decisions.decision",
  "decisions.initiative", "decisions.stage", "decisions.decided_on",
  "decisions.passes_without_older | decisions.rule",
]
uses = [
  "stages.ended_on", "stages.channel", "decisions.kind", "decisions.quota", "decisions.parts_complete",
  "positions.decision", "positions.person", "positions.part", "positions.weight", "decision_sides.decision",
  "decision_sides.side", "decision_sides.decided", "memberships.initiative", "memberships.person",
  "memberships.side", "people.person", "people.side", "memberships.speaks_for", "positions.stance",
]
beside = "At these stages older people were needed for {needed} of {decisions} decisions."
remedy = "Find the stage where others decide alone, often money or delivery, and agree for it a rule that needs older people's agreement."
how = "One row for each stage that has begun and has a decision which is not routine. A decision needed older people if it could not have passed with all of them against it: as the group says, else worked out from its rule and who decided, just as in the question on single decisions under 4.3. Yes if that holds for at least half of the stage's decisions. Not known if what is missing could turn the answer."
source = "Review, section 6, the name of principle 1"
*/
WITH
  deciders AS (
    SELECT n.decision, n.side, n.weight
    FROM by_side AS n
    WHERE n.deciders > 0
    UNION ALL
    SELECT c.decision, c.side, c.decided AS weight
    FROM decision_sides AS c
    WHERE (c.decided > 0 OR (c.decided IS NULL AND c.side = 'older person'))
      AND NOT EXISTS (SELECT 1 FROM by_side AS b WHERE b.decision = c.decision AND b.deciders > 0)
  ),
  -- A vote is weighed; under the other rules each decider counts, whatever their vote weighs.
  say AS (
    SELECT
      k.decision,
      SUM(k.weight) AS everyone,
      SUM(CASE WHEN k.side IN ('community', 'professional') THEN k.weight ELSE 0 END) AS others_weigh,
      COUNT(CASE WHEN k.side IN ('community', 'professional') THEN 1 END) AS others,
      COUNT(CASE WHEN k.side = 'older person' AND k.weight IS NOT NULL THEN 1 END) AS older,
      COUNT(CASE WHEN k.side = 'not known' OR k.weight IS NULL THEN 1 END) AS unsure
    FROM deciders AS k
    GROUP BY k.decision
  ),
  answered AS (
    SELECT
      e.decision, e.initiative, e.stage, e.decided_on,
      CASE
        WHEN e.passes_without_older = 'no' THEN TRUE
        WHEN e.passes_without_older = 'yes' THEN FALSE
        WHEN e.rule IN ('consensus', 'consent') AND y.older > 0 THEN TRUE
        WHEN y.decision IS NULL OR y.unsure > 0 THEN NULL
        WHEN NOT COALESCE(e.parts_complete, FALSE) THEN NULL
        WHEN e.rule IN ('consensus', 'consent', 'lot') THEN FALSE
        WHEN e.rule IN ('one person', 'delegated', 'advice', 'elsewhere') THEN y.others = 0
        WHEN e.rule = 'special majority' THEN y.others_weigh < e.quota * y.everyone
        WHEN e.rule IN ('majority', 'ballot')
          THEN COALESCE(y.others_weigh < e.quota * y.everyone, 2 * y.others_weigh <= y.everyone)
      END AS needed
    FROM decisions AS e
    LEFT JOIN say AS y ON y.decision = e.decision
    WHERE COALESCE(e.kind, 'not known') <> 'routine'
  ),
  by_stage AS (
    SELECT
      s.initiative, s.stage, s.round,
      COUNT(a.decision) AS decisions,
      SUM(CASE WHEN a.needed THEN 1 ELSE 0 END) AS needed,
      SUM(CASE WHEN a.needed IS NULL THEN 1 ELSE 0 END) AS unsure
    FROM stages AS s
    JOIN answered AS a ON a.initiative = s.initiative AND a.stage = s.stage
    WHERE s.began_on <= a.decided_on AND (s.ended_on IS NULL OR a.decided_on <= s.ended_on)
    GROUP BY s.initiative, s.stage, s.round
  )
SELECT
  t.initiative,
  t.initiative || '|' || t.stage || '|' || CAST(t.round AS VARCHAR) AS record,
  CAST(NULL AS VARCHAR) AS person,
  t.began_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  t.channel,
  2 * n.needed >= n.decisions AS met,
  2 * n.needed < n.decisions AND 2 * (n.needed + n.unsure) >= n.decisions AS not_known,
  n.needed,
  n.decisions
FROM stages AS t
JOIN by_stage AS n ON n.initiative = t.initiative AND n.stage = t.stage AND n.round = t.round
