/*
text = "Was a look-back held for this year of the work?"
principle = 7
practice = "7.5"
kind = "fact"
asks = "group"
table = "initiatives"
unit = "full years of work"
needs = ["initiatives.initiative", "initiatives.began_on", "reviews.initiative", "reviews.held_on"]
uses = ["initiatives.ended_on", "initiatives.level", "initiatives.channel"]
due = "A year is asked about once three months (91 days) have gone by since it was full."
remedy = "Give one meeting a year to three questions: what went well, what did not, what shall we do another way next time? Bring a cake for the first."
how = "One row for each full year an initiative has run, of 365 days from the day it began, up to ten. A look-back comes at the end of a year or soon after, so each year has the look-backs from its fourth month to three months after it was full, and none counts for two years. A year without one is not known, unless all about the initiative was written down."
source = "Review, section 6, principle 7, fifth practice"
*/
WITH
  years AS (
    SELECT i.initiative, 1 AS nth, i.began_on + 365 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 2 AS nth, i.began_on + 730 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 3 AS nth, i.began_on + 1095 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 4 AS nth, i.began_on + 1460 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 5 AS nth, i.began_on + 1825 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 6 AS nth, i.began_on + 2190 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 7 AS nth, i.began_on + 2555 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 8 AS nth, i.began_on + 2920 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 9 AS nth, i.began_on + 3285 AS full_on FROM initiatives AS i
    UNION ALL SELECT i.initiative, 10 AS nth, i.began_on + 3650 AS full_on FROM initiatives AS i
  ),
  looked_back AS (
    SELECT y.initiative, y.nth
    FROM years AS y
    JOIN reviews AS r ON r.initiative = y.initiative
    WHERE y.full_on < r.held_on + 274 AND r.held_on <= y.full_on + 91
    GROUP BY y.initiative, y.nth
  )
SELECT
  i.initiative,
  i.initiative || '|year ' || CAST(y.nth AS VARCHAR) AS record,
  CAST(NULL AS VARCHAR) AS person,
  y.full_on AS asked_on,
  i.level,
  i.channel,
  CASE WHEN b.initiative IS NOT NULL THEN TRUE END AS met,
  y.full_on + 91 AS due_on
FROM years AS y
JOIN initiatives AS i ON i.initiative = y.initiative
LEFT JOIN looked_back AS b ON b.initiative = y.initiative AND b.nth = y.nth
WHERE y.full_on <= COALESCE(i.ended_on, (SELECT k.as_of FROM package AS k))
