/*
text = "Does this decision say what money, people and other help there are for it?"
principle = 4
practice = "4.4"
kind = "record-keeping"
asks = "group"
table = "decisions"
unit = "decisions"
needs = ["decisions.decision", "decisions.initiative", "decisions.says_resources"]
uses = ["decisions.kind", "decisions.decided_on", "decisions.level", "decisions.channel"]
remedy = "Put a line under each decision: how much money, whose time, which rooms or skills, and what is still missing."
how = "One row for each decision that is not routine. Yes if its record says so. A blank is not known. It shows how full the records are and never counts towards the principle."
source = "Review, section 6, principle 4, fourth practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  d.says_resources AS met
FROM decisions AS d
WHERE COALESCE(d.kind, 'not known') <> 'routine'
