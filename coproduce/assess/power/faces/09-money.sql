/*
title = "Whose hand is on the money"
text = "Of the money there was to decide on, how much was decided where nothing passes without older people?"
unit = "of the money"
measure = "amount"
toward = "more"
apart = "day"
needs = ["decisions.decision", "decisions.initiative", "decisions.decided_on", "decisions.money", "decisions.rule"]
how = "One row for each decision with money: all the money in scope where that is written, else what was decided on. Part is the money of decisions that could not have passed with every older person against. Amounts have no interval: they are totals."
source = "Review, section 6, principle 4, fourth practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  CASE WHEN d.older_needed THEN CAST(d.money AS BIGINT) ELSE 0 END AS part,
  CAST(COALESCE(d.money_in_scope, d.money) AS BIGINT) AS whole,
  CASE WHEN d.older_needed IS NULL THEN CAST(d.money AS BIGINT) ELSE 0 END AS unsure
FROM decided AS d
WHERE d.money > 0
