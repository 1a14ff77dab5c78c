/*
text = "Where older people wanted something other than another side did, did the result follow older people?"
principle = 4
practice = "4.3"
kind = "power"
asks = "group"
table = "decisions"
unit = "decisions on which sides differed"
shares = ["by_side"]
needs = [
  "decisions.decision", "decisions.initiative", "decisions.result",
  "preferences.preferred | positions.stance | decision_sides.in_favour",
]
uses = [
  "decisions.decided_on", "decisions.level", "decisions.channel", "preferences.decision",
  "preferences.side", "preferences.told_by_side", "positions.decision", "positions.person",
  "positions.part", "decision_sides.decision", "decision_sides.side", "decision_sides.decided",
  "decision_sides.opposed", "memberships.initiative", "memberships.person", "memberships.side",
  "people.person", "people.side", "memberships.speaks_for", "positions.weight",
]
apart = "{n} decisions had no difference between sides on record"
remedy = "Before choosing, ask each side by itself what it wants, and write it down. Where the result goes another way, say why."
how = "One row for each decision in which older people wanted one thing and the community or professionals the other. What a side told of its own wish counts first, for the whole decision; else what most of its people voted for or against, with no wish where they were equal. It compares named sides and is never a mark. In a public ballot the other side is other residents."
source = "Review, section 6, principle 4, third practice"
*/
WITH
  votes AS (
    SELECT n.decision, n.side, n.leaning FROM by_side AS n
    UNION ALL
    SELECT s.decision, s.side, COALESCE(s.in_favour, 0) - COALESCE(s.opposed, 0) AS leaning
    FROM decision_sides AS s
    WHERE (s.decided > 0 OR s.in_favour > 0 OR s.opposed > 0)
      AND NOT EXISTS (
        SELECT 1 FROM positions AS p WHERE p.decision = s.decision AND p.stance IN ('for', 'against')
      )
  ),
  told AS (
    SELECT t.decision, t.side, t.preferred
    FROM preferences AS t
    WHERE t.preferred IS NOT NULL AND COALESCE(NULLIF(t.told_by_side, 'not known'), t.side) = t.side
  ),
  wishes AS (
    SELECT t.decision, t.side, t.preferred FROM told AS t
    UNION ALL
    SELECT
      v.decision,
      v.side,
      CASE WHEN SUM(v.leaning) > 0 THEN 'agreed' WHEN SUM(v.leaning) < 0 THEN 'not agreed' END AS preferred
    FROM votes AS v
    WHERE v.decision NOT IN (SELECT t.decision FROM told AS t)
    GROUP BY v.decision, v.side
  ),
  compared AS (
    SELECT
      w.decision,
      MAX(CASE WHEN w.side = 'older person' THEN w.preferred END) AS older,
      MIN(CASE WHEN w.side IN ('community', 'professional') THEN w.preferred END) AS one_other,
      MAX(CASE WHEN w.side IN ('community', 'professional') THEN w.preferred END) AS another
    FROM wishes AS w
    GROUP BY w.decision
  )
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  d.result = c.older AS met,
  d.result IS NULL AS not_known,
  NOT COALESCE(c.older <> c.one_other OR c.older <> c.another, FALSE) AS apart
FROM compared AS c
JOIN decisions AS d ON d.decision = c.decision
