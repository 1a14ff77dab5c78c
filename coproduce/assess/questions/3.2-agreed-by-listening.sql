/*
text = "Was this issue agreed by finding common ground or by talking it through?"
principle = 3
practice = "3.2"
kind = "habit"
asks = "group"
table = "issues"
unit = "agreed issues"
needs = ["issues.issue", "issues.initiative", "issues.outcome", "issues.agreed_how"]
uses = ["issues.agreed_on", "issues.raised_on", "issues.level", "issues.channel"]
remedy = "Let everyone say what an issue means in their life before anybody argues about it. Look for what all can agree to, and write down how you got there."
how = "One row for each issue that was agreed. Yes if it was agreed by common ground or by discussion. No if there was only a vote, or the organiser settled it alone. A blank, or “not known”, is not known."
source = "Review, section 6, principle 3, second practice"
*/
SELECT
  s.initiative,
  s.issue AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(s.agreed_on, s.raised_on) AS asked_on,
  s.level,
  s.channel,
  s.agreed_how IN ('common ground', 'discussion') AS met,
  s.agreed_how = 'not known' AS not_known
FROM issues AS s
WHERE s.outcome = 'agreed'
