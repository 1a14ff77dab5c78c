/*
text = "Was this offered skill taken up, or declined?"
principle = 5
practice = "5.4"
kind = "habit"
asks = "person"
table = "skills"
unit = "skills offered"
needs = [
  "skills.skill", "skills.initiative", "skills.person", "skills.offered_on", "skills.taken_up_on",
  "skills.declined_on",
]
uses = ["skills.channel"]
due = "Asked once six months (183 days) have gone by since it was offered."
remedy = "Read the list of what people have offered. For each one: where could we use it next month? If nowhere, go back and say so, with thanks."
how = "One row for each skill or gift a person offered. Yes if it has been used, or openly turned down with thanks, by either of the two. An offer that was never spoken of again is the one that hurts."
source = "Review, section 6, principle 5, fourth practice"
*/
SELECT
  s.initiative,
  s.skill AS record,
  s.person,
  s.offered_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  s.channel,
  CASE WHEN s.taken_up_on IS NOT NULL OR s.declined_on IS NOT NULL THEN TRUE END AS met,
  s.offered_on + 183 AS due_on
FROM skills AS s
