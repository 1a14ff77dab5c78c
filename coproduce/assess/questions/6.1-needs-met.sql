/*
text = "Was this need met, as the person told it?"
principle = 6
practice = "6.1"
kind = "duty"
asks = "person"
table = "needs"
unit = "needs"
needs = ["needs.need", "needs.initiative", "needs.met"]
uses = [
  "needs.person", "needs.side", "needs.meeting", "needs.told_on", "needs.met_said_by", "needs.kept_away",
  "needs.channel", "meetings.meeting", "meetings.held_on",
]
due = "A need told for a meeting is asked once that meeting has been held."
apart = "{n} were no longer wanted"
remedy = "After each meeting, ask each person who told a need: did it work for you? Put right first what kept somebody away."
how = "One row for each need somebody told. Yes only if the person says it was met in full: met in part is a no, and a yes said by somebody else is not known. A blank is not known, unless all needs were written down. A need that kept somebody away and was not met holds the judgement at partly."
source = "Review, section 6, principle 6, first practice"
*/
SELECT
  n.initiative,
  n.need AS record,
  n.person,
  n.told_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  n.channel,
  n.side,
  CASE WHEN n.met = 'yes' THEN TRUE WHEN n.met IN ('partly', 'no') THEN FALSE END AS met,
  n.met = 'not known' OR (n.met = 'yes' AND n.met_said_by <> 'the person') AS not_known,
  n.met = 'no longer wanted' AS apart,
  n.kept_away AS grave,
  g.held_on AS due_on
FROM needs AS n
LEFT JOIN meetings AS g ON g.meeting = n.meeting
