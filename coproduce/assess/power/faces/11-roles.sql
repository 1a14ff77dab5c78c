/*
title = "Who holds the roles"
text = "Of the roles taken on, how many did older people take on?"
unit = "roles"
toward = "more"
apart = "person"
needs = ["roles.initiative", "roles.person", "roles.role", "roles.from_on"]
how = "One row for each role from the day somebody took it on. Unsure where the side of its holder is not known."
source = "Review, section 6, principle 1, fourth practice"
*/
SELECT
  r.initiative,
  r.initiative || '|' || r.person || '|' || r.role || '|' || CAST(r.from_on AS VARCHAR) AS record,
  r.person,
  r.from_on AS asked_on,
  CASE WHEN COALESCE(m.side, w.side, 'not known') = 'older person' THEN 1 ELSE 0 END AS part,
  1 AS whole,
  CASE WHEN COALESCE(m.side, w.side, 'not known') = 'not known' THEN 1 ELSE 0 END AS unsure
FROM roles AS r
LEFT JOIN memberships AS m ON m.initiative = r.initiative AND m.person = r.person
LEFT JOIN people AS w ON w.person = r.person
