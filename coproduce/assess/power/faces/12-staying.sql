/*
title = "Who stays"
text = "Of the older people who joined, how many were still there a year later?"
unit = "members"
toward = "more"
apart = "person"
needs = ["memberships.initiative", "memberships.person", "memberships.joined_on", "memberships.left_on"]
how = "One row for each older person whose first year as a member is over. Part if they had not left within it; those who died or moved away, or whose work was done, are left out."
source = "Review, section 6, principle 1 (from beginning to end)"
*/
SELECT
  m.initiative,
  m.initiative || '|' || m.person AS record,
  m.person,
  m.joined_on + 365 AS asked_on,
  CASE WHEN m.left_on IS NULL OR m.left_on >= m.joined_on + 365 THEN 1 ELSE 0 END AS part,
  1 AS whole,
  0 AS unsure
FROM memberships AS m
LEFT JOIN people AS w ON w.person = m.person
WHERE COALESCE(m.side, w.side) = 'older person'
  AND m.joined_on + 365 <= (SELECT k.as_of FROM package AS k)
  AND COALESCE(m.left_why, 'not asked why') NOT IN ('died', 'moved', 'done')
