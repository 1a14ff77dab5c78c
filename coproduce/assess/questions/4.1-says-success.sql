/*
text = "Does this decision say what success would look like?"
principle = 4
practice = "4.1"
kind = "record-keeping"
asks = "group"
table = "decisions"
unit = "decisions"
needs = ["decisions.decision", "decisions.initiative", "decisions.says_success"]
uses = ["decisions.kind", "decisions.decided_on", "decisions.level", "decisions.channel"]
remedy = "Before the choice is made, finish one sentence together: we shall know it worked when … Write it beside the decision."
how = "One row for each decision that is not routine. Yes if its record says so. A blank is not known. It shows how full the records are and never counts towards the principle."
source = "Review, section 6, principle 4, first practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  d.says_success AS met
FROM decisions AS d
WHERE COALESCE(d.kind, 'not known') <> 'routine'
