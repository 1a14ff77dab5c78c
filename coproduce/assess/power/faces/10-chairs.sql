/*
title = "Who is in the chair"
text = "At how many meetings did an older person hold the chair?"
unit = "meetings"
toward = "more"
apart = "record"
needs = ["meetings.meeting", "meetings.initiative", "meetings.held_on", "roles.initiative", "roles.person", "roles.role", "roles.from_on"]
how = "One row for each meeting on whose day somebody held the chair, alone or with another. Part if one of them was an older person; unsure where none is known to be and a side is not known."
source = "Review, section 6, principle 1, fourth practice"
*/
SELECT
  g.initiative,
  g.meeting AS record,
  CAST(NULL AS VARCHAR) AS person,
  g.held_on AS asked_on,
  MAX(CASE WHEN COALESCE(m.side, w.side, 'not known') = 'older person' THEN 1 ELSE 0 END) AS part,
  1 AS whole,
  CASE
    WHEN MAX(CASE WHEN COALESCE(m.side, w.side, 'not known') = 'older person' THEN 1 ELSE 0 END) = 1 THEN 0
    ELSE MAX(CASE WHEN COALESCE(m.side, w.side, 'not known') = 'not known' THEN 1 ELSE 0 END)
  END AS unsure
FROM meetings AS g
JOIN roles AS r ON r.initiative = g.initiative
LEFT JOIN memberships AS m ON m.initiative = r.initiative AND m.person = r.person
LEFT JOIN people AS w ON w.person = r.person
WHERE r.role IN ('chair', 'co-chair')
  AND r.from_on <= g.held_on
  AND (r.until_on IS NULL OR g.held_on < r.until_on)
GROUP BY g.initiative, g.meeting, g.held_on
