/*
text = "Was the group told of this money, room or help?"
principle = 4
practice = "4.4"
kind = "habit"
asks = "group"
table = "resources"
unit = "resources"
needs = ["resources.initiative", "resources.told_on"]
uses = ["resources.controlled_by_side", "resources.channel"]
beside = "Older people have the say over {with_older} of them."
remedy = "Put what there is on one sheet: money, rooms, staff time, what is spent, what is left. Read it out once a quarter."
how = "One row for each thing put in. Yes if a day is written on which the group was told of it. One with no such day is asked on the day the records reach to, and is not known unless all resources were written down."
source = "Review, section 6, principle 4, fourth practice"
*/
SELECT
  r.initiative,
  CAST(r.at_row AS VARCHAR) AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(r.told_on, (SELECT k.as_of FROM package AS k)) AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  r.channel,
  CASE WHEN r.told_on IS NOT NULL THEN TRUE END AS met,
  CASE WHEN r.controlled_by_side = 'older person' THEN 1 ELSE 0 END AS with_older
FROM resources AS r
