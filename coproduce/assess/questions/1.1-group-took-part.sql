/*
text = "Did somebody from this affected group take part?"
principle = 1
practice = "1.1"
kind = "presence"
asks = "group"
table = "affected"
unit = "groups"
needs = ["affected.initiative", "affected.voice", "affected.joined"]
uses = [
  "affected.contacted_on", "affected.why_not", "affected.stood_for_by", "affected.channel",
  "initiatives.initiative", "initiatives.began_on",
]
beside = "Somebody else spoke for {stood_for} of the groups that were not there."
remedy = "Ask each group that is not there what would make it worth coming, and take the work to where they already meet."
how = "One row for each group on the list of those affected. Yes if a day or a year of joining is written down. No if a reason is written why nobody joined. A blank is not known. Somebody who speaks for a group is not the group, and is only shown beside it."
source = "Review, section 6, principle 1, first practice"
*/
SELECT
  a.initiative,
  a.initiative || '|' || a.voice AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(a.contacted_on, i.began_on) AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  CASE WHEN a.joined IS NOT NULL THEN TRUE WHEN a.why_not IS NOT NULL THEN FALSE END AS met,
  CASE WHEN a.joined IS NULL AND a.stood_for_by IS NOT NULL THEN 1 ELSE 0 END AS stood_for
FROM affected AS a
LEFT JOIN initiatives AS i ON i.initiative = a.initiative
