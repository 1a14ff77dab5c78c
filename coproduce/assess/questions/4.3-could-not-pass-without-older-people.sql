/*
text = "Was this a decision that could not have passed with every older person against it?"
principle = 4
practice = "4.3"
kind = "habit"
asks = "group"
table = "decisions"
unit = "decisions"
shares = ["by_side"]
needs = [
  "decisions.decision", "decisions.initiative", "decisions.passes_without_older | decisions.rule",
  "decisions.passes_without_older | positions.part | decision_sides.decided",
]
uses = [
  "decisions.kind", "decisions.quota", "decisions.parts_complete", "decisions.decided_on",
  "decisions.level", "decisions.channel", "positions.decision", "positions.person", "positions.weight",
  "decision_sides.decision", "decision_sides.side", "memberships.initiative", "memberships.person",
  "memberships.side", "people.person", "people.side", "memberships.speaks_for", "positions.stance",
]
remedy = "Choose a rule that needs older people's agreement: consent, or enough of their votes that nothing passes without them. Write it down before the next choice."
how = "One row for each decision that is not routine. The group's own answer counts first. Else it is worked out from the rule and who decided: by consensus or consent, yes if an older person decided; by vote, yes if the others fall short of the votes needed; by one person, by delegates, on advice or elsewhere, yes if all who decided are older people; by lot, no. Where the rule, or somebody's part or side, is not on record, or the count of older people was left blank, it is not known."
source = "Review, section 6, principle 4, third practice"
*/
WITH
  deciders AS (
    SELECT n.decision, n.side, n.weight
    FROM by_side AS n
    WHERE n.deciders > 0
    UNION ALL
    SELECT s.decision, s.side, s.decided AS weight
    FROM decision_sides AS s
    WHERE (s.decided > 0 OR (s.decided IS NULL AND s.side = 'older person'))
      AND NOT EXISTS (SELECT 1 FROM by_side AS b WHERE b.decision = s.decision AND b.deciders > 0)
  ),
  -- A vote is weighed; under the other rules each decider counts, whatever their vote weighs.
  say AS (
    SELECT
      c.decision,
      SUM(c.weight) AS everyone,
      SUM(CASE WHEN c.side IN ('community', 'professional') THEN c.weight ELSE 0 END) AS others_weigh,
      COUNT(CASE WHEN c.side IN ('community', 'professional') THEN 1 END) AS others,
      COUNT(CASE WHEN c.side = 'older person' AND c.weight IS NOT NULL THEN 1 END) AS older,
      COUNT(CASE WHEN c.side = 'not known' OR c.weight IS NULL THEN 1 END) AS unsure
    FROM deciders AS c
    GROUP BY c.decision
  ),
  answered AS (
    SELECT
      d.decision,
      s.decision IS NOT NULL AS deciders_known,
      CASE
        WHEN d.passes_without_older = 'no' THEN TRUE
        WHEN d.passes_without_older = 'yes' THEN FALSE
        WHEN d.rule IN ('consensus', 'consent') AND s.older > 0 THEN TRUE
        WHEN s.decision IS NULL OR s.unsure > 0 THEN NULL
        WHEN NOT COALESCE(d.parts_complete, FALSE) THEN NULL
        WHEN d.rule IN ('consensus', 'consent', 'lot') THEN FALSE
        WHEN d.rule IN ('one person', 'delegated', 'advice', 'elsewhere') THEN s.others = 0
        WHEN d.rule = 'special majority' THEN s.others_weigh < d.quota * s.everyone
        WHEN d.rule IN ('majority', 'ballot')
          THEN COALESCE(s.others_weigh < d.quota * s.everyone, 2 * s.others_weigh <= s.everyone)
      END AS met
    FROM decisions AS d
    LEFT JOIN say AS s ON s.decision = d.decision
  )
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  a.met,
  a.met IS NULL AND (d.passes_without_older = 'not known' OR a.deciders_known) AS not_known
FROM decisions AS d
JOIN answered AS a ON a.decision = d.decision
WHERE COALESCE(d.kind, 'not known') <> 'routine'
