/*
text = "Did this person get the papers in a form they can use?"
principle = 6
practice = "6.4"
kind = "duty"
asks = "person"
table = "needs"
unit = "needs for a format"
needs = ["needs.need", "needs.initiative", "needs.kind", "needs.met"]
uses = [
  "needs.person", "needs.side", "needs.meeting", "needs.told_on", "needs.met_said_by", "needs.kept_away",
  "needs.channel", "meetings.meeting", "meetings.held_on",
]
due = "A need told for a meeting is asked once that meeting has been held."
apart = "{n} were no longer wanted"
remedy = "Keep a list of who reads what: large print, on tape, easy words, another language, by post. Make each pack from the list, and ask afterwards whether it could be read."
how = "One row for each need for a format. Yes only if the person says they got it: in part is a no, and a yes said by somebody else is not known. A blank is not known, unless all needs were written down."
source = "Review, section 6, principle 6, fourth practice"
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
WHERE n.kind = 'format'
