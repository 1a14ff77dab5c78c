/*
text = "Did the members agree their ground rules together?"
principle = 2
practice = "2.1"
kind = "fact"
asks = "group"
table = "initiatives"
unit = "initiatives"
needs = ["initiatives.initiative", "initiatives.began_on", "initiatives.rules_agreed_on"]
uses = [
  "initiatives.channel", "memberships.initiative", "memberships.person", "memberships.side",
  "memberships.joined_on", "people.person", "people.side",
]
due = "Asked once half a year has gone by since it began."
remedy = "Take half an hour: what helps you to speak up, what stops you? Write five lines together, and read them aloud now and then."
how = "One row for each initiative. Yes if the day is written on which the members agreed how they would work together, and the first older person had joined by then. No if the rules were there before any older person was. Where no older person has a day of joining, what the group says of its rules stands. A blank day of agreeing is not known."
source = "Review, section 6, principle 2, first practice"
*/
WITH
  first_older AS (
    SELECT m.initiative, MIN(m.joined_on) AS joined_on
    FROM memberships AS m
    LEFT JOIN people AS p ON p.person = m.person
    WHERE COALESCE(m.side, p.side) = 'older person'
    GROUP BY m.initiative
  )
SELECT
  i.initiative,
  i.initiative AS record,
  CAST(NULL AS VARCHAR) AS person,
  i.began_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  i.channel,
  COALESCE(f.joined_on, i.rules_agreed_on) <= i.rules_agreed_on AS met,
  i.began_on + 183 AS due_on
FROM initiatives AS i
LEFT JOIN first_older AS f ON f.initiative = i.initiative
