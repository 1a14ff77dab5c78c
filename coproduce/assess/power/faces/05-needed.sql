/*
title = "Needed by the rule"
text = "Of the decisions that matter, how many could not have passed with every older person against them?"
unit = "decisions"
toward = "more"
apart = "day"
needs = [
  "decisions.decision", "decisions.initiative", "decisions.decided_on", "decisions.passes_without_older | decisions.rule",
  "decisions.passes_without_older | positions.part | decision_sides.decided",
]
how = "One row for each decision that is not routine. As the group says; else by the rule and who decided; an approval that is needed from a body of older people counts too. Unsure where parts, sides or the rule are not on record."
source = "Review, section 6, principle 4, third practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  CASE WHEN d.older_needed THEN 1 ELSE 0 END AS part,
  1 AS whole,
  CASE WHEN d.older_needed IS NULL THEN 1 ELSE 0 END AS unsure
FROM decided AS d
WHERE d.substantive
