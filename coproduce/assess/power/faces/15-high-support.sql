/*
title = "People with high support needs who decide"
text = "Of the decisions that matter, how many did somebody with high support needs, or another seldom-heard older person, help to make?"
unit = "decisions"
toward = "more"
apart = "day"
needs = [
  "decisions.decision", "decisions.initiative", "decisions.decided_on", "positions.person", "positions.part",
  "characteristics.person", "characteristics.strand",
]
how = "One row for each decision that matters and was made by people who are named. Part if one of them told us of high support needs, dementia, living in a care home or being unable to go out; unsure where an older person who decided told us nothing about themselves."
source = "Review, section 6, principle 1, second practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  MAX(CASE WHEN t.seldom = 1 THEN 1 ELSE 0 END) AS part,
  1 AS whole,
  CASE
    WHEN MAX(CASE WHEN t.seldom = 1 THEN 1 ELSE 0 END) = 1 THEN 0
    ELSE MAX(CASE WHEN t.person IS NULL AND COALESCE(m.side, w.side, 'not known') IN ('older person', 'not known') THEN 1 ELSE 0 END)
  END AS unsure
FROM positions AS p
JOIN decided AS d ON d.decision = p.decision
LEFT JOIN memberships AS m ON m.initiative = d.initiative AND m.person = p.person
LEFT JOIN people AS w ON w.person = p.person
LEFT JOIN (
  SELECT
    c.person,
    MAX(CASE WHEN c.strand IN ('high support needs', 'dementia', 'care home', 'housebound') THEN 1 ELSE 0 END) AS seldom
  FROM characteristics AS c
  GROUP BY c.person
) AS t ON t.person = p.person
WHERE p.part = 'decided' AND d.substantive
GROUP BY d.initiative, d.decision, d.decided_on
