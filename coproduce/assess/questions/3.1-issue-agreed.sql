/*
text = "Was this issue agreed, whichever side raised it?"
principle = 3
practice = "3.1"
kind = "parity"
asks = "person"
table = "issues"
unit = "issues"
needs = ["issues.issue", "issues.initiative", "issues.outcome", "issues.raised_by_side | issues.raised_by"]
uses = ["issues.raised_on", "issues.level", "issues.channel"]
apart = "{n} were given a place of their own"
remedy = "Put the issues of each side next to each other. Look at those turned down or kept off: by whom, and for what reason?"
how = "One row for each issue whose outcome is on record. Yes if it was agreed; no if it was not agreed or was kept off the list. What counts is the difference between the sides that raised them. An issue without an outcome is not asked, and one that was given a place of its own is set apart."
source = "Review, section 6, principle 3, first practice"
*/
SELECT
  s.initiative,
  s.issue AS record,
  s.raised_by AS person,
  s.raised_by_side AS side,
  s.raised_on AS asked_on,
  s.level,
  s.channel,
  s.outcome = 'agreed' AS met,
  s.outcome = 'its own place' AS apart
FROM issues AS s
WHERE s.outcome IS NOT NULL
