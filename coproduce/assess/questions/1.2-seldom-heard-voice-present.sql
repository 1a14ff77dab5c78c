/*
text = "Is somebody from this seldom-heard group taking part?"
principle = 1
practice = "1.2"
kind = "presence"
asks = "group"
table = "affected"
unit = "seldom-heard groups"
needs = ["affected.initiative", "affected.voice", "affected.seldom_heard", "affected.joined"]
uses = [
  "affected.contacted_on", "affected.why_not", "affected.channel", "initiatives.initiative",
  "initiatives.began_on",
]
remedy = "Ask somebody they trust to bring you. Offer a visit, a phone call, an interpreter or a lift before you offer a meeting."
how = "One row for each group marked as seldom heard. Yes if a day or a year of joining is written down. No if a reason is written why nobody joined. A blank is not known. This is described and never judged, since one person in the room is not power."
source = "Review, section 6, principle 1, second practice"
*/
SELECT
  a.initiative,
  a.initiative || '|' || a.voice AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(a.contacted_on, i.began_on) AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  CASE WHEN a.joined IS NOT NULL THEN TRUE WHEN a.why_not IS NOT NULL THEN FALSE END AS met
FROM affected AS a
LEFT JOIN initiatives AS i ON i.initiative = a.initiative
WHERE a.seldom_heard
