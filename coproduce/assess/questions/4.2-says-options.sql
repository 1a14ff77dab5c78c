/*
text = "Does this decision say which options people could choose from?"
principle = 4
practice = "4.2"
kind = "record-keeping"
asks = "group"
table = "decisions"
unit = "decisions"
needs = ["decisions.decision", "decisions.initiative", "decisions.says_options"]
uses = ["decisions.kind", "decisions.decided_on", "decisions.level", "decisions.channel"]
remedy = "Write down each option that was on the table, one line each, also the one to change nothing and those that were turned down."
how = "One row for each decision that is not routine. Yes if its record says so. A blank is not known. It shows how full the records are and never counts towards the principle."
source = "Review, section 6, principle 4, second practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  d.says_options AS met
FROM decisions AS d
WHERE COALESCE(d.kind, 'not known') <> 'routine'
