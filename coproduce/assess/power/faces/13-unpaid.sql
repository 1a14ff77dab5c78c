/*
title = "Whose hours are unpaid"
text = "Of the unpaid time written down, how much did older people give?"
unit = "of the unpaid minutes"
measure = "amount"
toward = ""
apart = "person"
needs = ["doers.action", "doers.hours", "doers.paid"]
how = "One row for each unpaid part in an action with its hours, counted in minutes so that half an hour stays half an hour. Read it beside who decides: work without say is not power. Amounts have no interval: they are totals."
source = "Review, section 5.2 (on hidden contributions)"
*/
SELECT
  n.initiative,
  n.action || '|' || o.person AS record,
  o.person,
  COALESCE(n.done_on, n.first_due_on, n.due_on) AS asked_on,
  CASE WHEN o.capacity = 'older person' THEN CAST(o.hours * 60 AS BIGINT) ELSE 0 END AS part,
  CAST(o.hours * 60 AS BIGINT) AS whole,
  CASE WHEN COALESCE(o.capacity, 'not known') = 'not known' THEN CAST(o.hours * 60 AS BIGINT) ELSE 0 END AS unsure
FROM doers AS o
JOIN actions AS n ON n.action = o.action
WHERE o.hours > 0 AND NOT o.paid
