/*
title = "Who decides"
text = "Of the decisions that matter, in how many were at least half of those who decided older people?"
unit = "decisions"
toward = "more"
apart = "day"
needs = ["decisions.decision", "decisions.initiative", "decisions.decided_on", "positions.part | decision_sides.decided"]
how = "One row for each decision that is not routine and whose deciders are on record. Unsure where the sides that are not known could turn the answer."
source = "Review, section 3 (the test: has power shifted?)"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  CASE WHEN 2 * d.older >= d.everyone THEN 1 ELSE 0 END AS part,
  1 AS whole,
  CASE WHEN 2 * d.older < d.everyone AND 2 * (d.older + d.unsure) >= d.everyone THEN 1 ELSE 0 END AS unsure
FROM decided AS d
WHERE d.substantive AND d.everyone > 0
