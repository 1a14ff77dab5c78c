/*
title = "How many different people decide"
text = "Of all the parts older people had in deciding, how many were those of the busiest three?"
unit = "parts in decisions"
measure = "busiest"
toward = "less"
apart = "person"
needs = ["decisions.decision", "decisions.initiative", "decisions.decided_on", "positions.person", "positions.part"]
how = "One row for each older person's part in deciding something that matters. Whole is all of them, part those of the three people who decided most often; beside it how many different people they were."
source = "Review, section 6, principle 1, second practice"
*/
SELECT
  d.initiative,
  p.decision || '|' || p.person AS record,
  p.person,
  d.decided_on AS asked_on,
  0 AS part,
  1 AS whole,
  0 AS unsure
FROM positions AS p
JOIN decided AS d ON d.decision = p.decision
LEFT JOIN memberships AS m ON m.initiative = d.initiative AND m.person = p.person
LEFT JOIN people AS w ON w.person = p.person
WHERE p.part = 'decided' AND d.substantive AND COALESCE(m.side, w.side) = 'older person'
