/*
text = "Was this issue, now agreed, raised by an older person?"
principle = 3
practice = "3.1"
kind = "power"
asks = "group"
table = "issues"
unit = "agreed issues"
needs = ["issues.issue", "issues.initiative", "issues.outcome", "issues.raised_by_side | issues.raised_by"]
uses = [
  "issues.raised_on", "issues.level", "issues.channel", "memberships.initiative", "memberships.person",
  "memberships.side", "people.person", "people.side",
]
beside = "Professionals raised {professionals} of them."
remedy = "Ask people what matters to them at home, on the phone and by post, with or without a name, before the list is drawn up."
how = "One row for each issue that was agreed. Yes if whoever raised it was an older person here. Where no older person at all is known in an initiative's records, nobody can tell which of its other people are older, so only what professionals raised is a no and the rest is not known. This describes where power sits; there is no mark to reach."
source = "Review, section 6, principle 3, first practice"
*/
WITH
  raised AS (
    SELECT s.issue, COALESCE(s.raised_by_side, m.side, p.side, 'not known') AS side
    FROM issues AS s
    LEFT JOIN memberships AS m ON m.initiative = s.initiative AND m.person = s.raised_by
    LEFT JOIN people AS p ON p.person = s.raised_by
  ),
  older_known AS (
    SELECT t.initiative
    FROM raised AS r
    JOIN issues AS t ON t.issue = r.issue
    WHERE r.side = 'older person'
    UNION
    SELECT n.initiative
    FROM memberships AS n
    LEFT JOIN people AS q ON q.person = n.person
    WHERE COALESCE(n.side, q.side) = 'older person'
  )
SELECT
  i.initiative,
  i.issue AS record,
  CAST(NULL AS VARCHAR) AS person,
  i.raised_on AS asked_on,
  i.level,
  i.channel,
  w.side = 'older person' AS met,
  w.side = 'not known' OR (w.side = 'community' AND o.initiative IS NULL) AS not_known,
  CASE WHEN w.side = 'professional' THEN 1 ELSE 0 END AS professionals
FROM issues AS i
JOIN raised AS w ON w.issue = i.issue
LEFT JOIN older_known AS o ON o.initiative = i.initiative
WHERE i.outcome = 'agreed'
