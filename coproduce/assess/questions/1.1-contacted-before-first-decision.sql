/*
text = "Was this affected group contacted before the first decision?"
principle = 1
practice = "1.1"
kind = "habit"
asks = "group"
table = "affected"
unit = "groups"
needs = [
  "affected.initiative", "affected.voice", "affected.contacted_on", "decisions.initiative",
  "decisions.decided_on",
]
uses = ["affected.why_not", "affected.named_by_side", "affected.channel", "decisions.kind"]
beside = "Older people themselves named {named_by_older} of these groups."
remedy = "Before anything else is decided, read the list aloud, ask who is missing, and share out who will ring whom."
how = "One row for each group on the list of those affected, once the initiative has made a decision that is not routine. Yes if the group was first contacted before that day; the same day is too late. No if it was later, or if the list says that nobody asked. A blank is not known. Adding a group that was left out is honest: it lowers the share, so who named the groups stands beside it."
source = "Review, section 6, principle 1, first practice"
*/
WITH
  first_decisions AS (
    SELECT d.initiative, MIN(d.decided_on) AS decided_on
    FROM decisions AS d
    WHERE COALESCE(d.kind, 'not known') <> 'routine'
    GROUP BY d.initiative
  )
SELECT
  a.initiative,
  a.initiative || '|' || a.voice AS record,
  CAST(NULL AS VARCHAR) AS person,
  f.decided_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  CASE
    WHEN a.contacted_on IS NULL AND a.why_not = 'not asked' THEN FALSE
    ELSE a.contacted_on < f.decided_on
  END AS met,
  CASE WHEN a.named_by_side = 'older person' THEN 1 ELSE 0 END AS named_by_older
FROM affected AS a
JOIN first_decisions AS f ON f.initiative = a.initiative
