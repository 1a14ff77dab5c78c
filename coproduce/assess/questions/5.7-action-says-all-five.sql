/*
text = "Does this action say who does what, when, how and where?"
principle = 5
practice = "5.7"
kind = "record-keeping"
asks = "group"
table = "actions"
unit = "actions"
needs = ["actions.action", "actions.initiative", "actions.says"]
uses = ["actions.first_due_on", "actions.channel"]
due = "Asked once its first date has come."
remedy = "Write each action as one sentence with five parts: who, what, by when, how, where. Read it back to whoever takes it on."
how = "One row for each action. Yes if its record says all five. It shows how full the records are and never counts towards the principle."
source = "Review, section 6, principle 5, seventh practice"
*/
SELECT
  a.initiative,
  a.action AS record,
  CAST(NULL AS VARCHAR) AS person,
  a.first_due_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  a.says = 5 AS met,
  a.first_due_on AS due_on
FROM actions AS a
