/*
text = "Has the person who told this change agreed to how it is written, or has it been checked?"
principle = 7
practice = "7.3"
kind = "habit"
asks = "person"
table = "changes"
unit = "changes told"
needs = ["changes.change", "changes.initiative", "changes.noted_on", "changes.status"]
uses = ["changes.told_by", "changes.channel"]
due = "Asked once three months (91 days) have gone by since it was noted."
remedy = "Read each change back to the person who told it, in person or by phone, and change the words until they are right."
how = "One row for each change in somebody's life that was told. Yes if its teller agreed, or somebody checked it. No if it is only claimed. It is asked of changes for the worse just as of those for the better."
source = "Review, section 6, principle 7, third practice"
*/
SELECT
  c.initiative,
  c.change AS record,
  c.told_by AS person,
  c.noted_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  c.channel,
  c.status IN ('agreed by the teller', 'checked') AS met,
  c.noted_on + 91 AS due_on
FROM changes AS c
