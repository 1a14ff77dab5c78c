/*
title = "Decided here, or elsewhere"
text = "Of the decisions that matter, how many were taken in the group itself?"
unit = "decisions"
toward = "more"
apart = "day"
needs = ["decisions.decision", "decisions.initiative", "decisions.decided_on", "decisions.rule"]
how = "One row for each decision that is not routine. Part unless another body took it; unsure where nobody wrote how it was decided."
source = "Review, section 6, principle 4, third practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  CASE WHEN d.rule <> 'elsewhere' AND d.rule <> 'not stated' THEN 1 ELSE 0 END AS part,
  1 AS whole,
  CASE WHEN d.rule IS NULL OR d.rule = 'not stated' THEN 1 ELSE 0 END AS unsure
FROM decided AS d
WHERE d.substantive
