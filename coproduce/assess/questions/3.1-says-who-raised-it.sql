/*
text = "Does this issue say which side raised it?"
principle = 3
practice = "3.1"
kind = "record-keeping"
asks = "group"
table = "issues"
unit = "issues"
needs = ["issues.issue", "issues.initiative", "issues.raised_by_side | issues.raised_by"]
uses = [
  "issues.raised_on", "issues.level", "issues.channel", "memberships.initiative", "memberships.person",
  "memberships.side", "people.person", "people.side",
]
remedy = "When somebody raises an issue, write down whose side it came from. A name is not needed."
how = "One row for each issue. Yes if the side is written, or is known of the person who raised it. A blank is a no here, since this only asks what is written down. It shows how full the records are and never counts towards the principle."
source = "Review, section 6, principle 3, first practice"
*/
SELECT
  s.initiative,
  s.issue AS record,
  CAST(NULL AS VARCHAR) AS person,
  s.raised_on AS asked_on,
  s.level,
  s.channel,
  COALESCE(s.raised_by_side, m.side, p.side, 'not known') <> 'not known' AS met
FROM issues AS s
LEFT JOIN memberships AS m ON m.initiative = s.initiative AND m.person = s.raised_by
LEFT JOIN people AS p ON p.person = s.raised_by
