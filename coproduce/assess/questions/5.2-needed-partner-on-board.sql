/*
text = "Is this group or partner, which the work cannot do without, on board?"
principle = 5
practice = "5.2"
kind = "habit"
asks = "group"
table = "affected"
unit = "needed partners"
needs = ["affected.initiative", "affected.voice", "affected.needed", "affected.joined"]
uses = [
  "affected.contacted_on", "affected.why_not", "affected.channel", "initiatives.initiative",
  "initiatives.began_on",
]
beside = "{refused} were asked and said no."
remedy = "Read the list of who is needed. For each one missing, who knows them? Go and see them, and ask what would make it worth their while."
how = "One row for each group on the list of those affected that is marked as needed. Yes if somebody from it has joined. No if the list says why nobody did. Otherwise not known. It counts from the day it was first contacted, else from the day the work began."
source = "Review, section 6, principle 5, second practice"
*/
SELECT
  a.initiative,
  a.initiative || '|' || a.voice AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(a.contacted_on, i.began_on) AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  CASE WHEN a.joined IS NOT NULL THEN TRUE WHEN a.why_not IS NOT NULL THEN FALSE END AS met,
  CASE WHEN a.joined IS NULL AND a.why_not = 'asked and said no' THEN 1 ELSE 0 END AS refused
FROM affected AS a
LEFT JOIN initiatives AS i ON i.initiative = a.initiative
WHERE a.needed
