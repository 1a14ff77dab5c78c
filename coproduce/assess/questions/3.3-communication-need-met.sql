/*
text = "Was this communication need met, as the person told it?"
principle = 3
practice = "3.3"
kind = "duty"
asks = "person"
table = "needs"
unit = "communication needs"
needs = ["needs.need", "needs.initiative", "needs.kind", "needs.met"]
uses = [
  "needs.person", "needs.side", "needs.meeting", "needs.told_on", "needs.met_said_by", "needs.kept_away",
  "needs.channel", "meetings.meeting", "meetings.held_on",
]
due = "A need told for a meeting is asked once that meeting has been held."
apart = "{n} were no longer wanted"
remedy = "Keep two names to ring for each language and for sign language, try the hearing loop the day before, and ask afterwards if it worked."
how = "One row for each need to do with language, hearing, sight or help to communicate. Yes only if the person says it was met in full: met in part is a no, and a yes said by somebody else is not known. A blank is not known."
source = "Review, section 6, principle 3, third practice"
*/
SELECT
  n.initiative,
  n.need AS record,
  n.person,
  n.side,
  n.told_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  n.channel,
  CASE WHEN n.met = 'yes' THEN TRUE WHEN n.met IN ('partly', 'no') THEN FALSE END AS met,
  g.held_on AS due_on,
  n.met = 'not known' OR (n.met = 'yes' AND n.met_said_by <> 'the person') AS not_known,
  n.met = 'no longer wanted' AS apart,
  n.kept_away AS grave
FROM needs AS n
LEFT JOIN meetings AS g ON g.meeting = n.meeting
WHERE n.kind IN ('communication', 'language', 'hearing', 'sight')
