/*
text = "Was this objection met, as the person who made it sees it?"
principle = 4
practice = "4.2"
kind = "duty"
asks = "person"
table = "positions"
unit = "objections"
needs = ["positions.decision", "positions.person", "positions.stance", "positions.objection_met"]
uses = [
  "positions.objection_met_said_by", "positions.channel", "decisions.decision", "decisions.initiative",
  "decisions.decided_on", "decisions.level", "decisions.rule", "decisions.result", "decisions.says_reasons",
]
remedy = "Before moving on, ask the person who objects: what would have to change for you to live with this? Come back to them, and ask whether it was met."
how = "One row for each person who was against something that was agreed, or stood aside. Yes if they say it was met, or they stood aside and the decision gives its reasons. A yes said by somebody else is not known. Ballots are not asked, for a vote against is not yet an objection; nor is a choice that was turned down; one whose result is not on record counts as agreed."
source = "Review, section 6, principle 4, second practice"
*/
SELECT
  d.initiative,
  p.decision || '|' || p.person AS record,
  p.person,
  d.decided_on AS asked_on,
  d.level,
  p.channel,
  CASE WHEN p.stance = 'stood aside' AND d.says_reasons THEN TRUE ELSE p.objection_met END AS met,
  CASE
    WHEN p.stance = 'stood aside' AND d.says_reasons THEN FALSE
    ELSE p.objection_met AND p.objection_met_said_by <> 'the person'
  END AS not_known
FROM positions AS p
JOIN decisions AS d ON d.decision = p.decision
WHERE p.stance IN ('against', 'stood aside')
  AND COALESCE(d.result, 'agreed') = 'agreed'
  AND COALESCE(d.rule, 'not stated') <> 'ballot'
