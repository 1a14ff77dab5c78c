/*
text = "Was this claim paid within 14 days?"
principle = 6
practice = "6.5"
kind = "duty"
asks = "person"
table = "expenses"
unit = "claims"
needs = ["expenses.expense", "expenses.initiative", "expenses.claimed_on", "expenses.paid_on"]
uses = ["expenses.person", "expenses.channel"]
due = "Asked once 14 days have gone by since the claim."
beside = "{same_day} were paid the same day, {in_a_week} within a week."
remedy = "Bring the cash box. Where that cannot be, take the claim at the door and pay it by the end of the week."
how = "One row for each claim. Yes if it was paid by the fourteenth day after it was made. If no day of payment is written it is not known, unless all claims were written down."
source = "Review, section 6, principle 6, fourth practice"
*/
SELECT
  e.initiative,
  e.expense AS record,
  e.person,
  e.claimed_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  e.channel,
  e.paid_on <= e.claimed_on + 14 AS met,
  e.claimed_on + 14 AS due_on,
  CASE WHEN e.paid_on <= e.claimed_on THEN 1 ELSE 0 END AS same_day,
  CASE WHEN e.paid_on <= e.claimed_on + 7 THEN 1 ELSE 0 END AS in_a_week
FROM expenses AS e
