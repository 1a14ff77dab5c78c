/*
text = "Did anybody look for a change in this area of life, and write down what they found?"
principle = 7
practice = "7.3"
kind = "habit"
asks = "group"
table = "outcomes"
unit = "areas of life"
needs = [
  "outcomes.outcome", "outcomes.initiative", "outcomes.chosen_on", "changes.outcome | measures.outcome",
]
uses = ["outcomes.channel", "measures.taken_on"]
due = "Asked once a year (365 days) has gone by since the area was chosen."
remedy = "Ask five people one question about this area: what is different from a year ago? Write down what they say, also where it is the same or worse."
how = "One row for each area of life by which the work is to be judged. Yes if a change in it is on record, or it was measured on two days or more. Better, worse or the same: all are a yes, for what counts is that somebody looked."
source = "Review, section 6, principle 7, third practice"
*/
WITH
  looked AS (
    SELECT c.outcome
    FROM changes AS c
    WHERE c.outcome IS NOT NULL
    UNION ALL
    SELECT m.outcome
    FROM measures AS m
    GROUP BY m.outcome
    HAVING COUNT(DISTINCT m.taken_on) > 1
  )
SELECT
  o.initiative,
  o.outcome AS record,
  CAST(NULL AS VARCHAR) AS person,
  o.chosen_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  o.channel,
  CASE WHEN EXISTS (SELECT 1 FROM looked AS l WHERE l.outcome = o.outcome) THEN TRUE END AS met,
  o.chosen_on + 365 AS due_on
FROM outcomes AS o
