/*
text = "Was this member asked what support they need before their first meeting?"
principle = 2
practice = "2.2"
kind = "habit"
asks = "person"
table = "memberships"
unit = "members"
needs = [
  "memberships.initiative", "memberships.person", "memberships.asked_support_on", "attendance.meeting",
  "attendance.person", "meetings.meeting", "meetings.initiative", "meetings.held_on",
]
uses = ["memberships.channel"]
apart = "{n} have not been invited to a meeting"
remedy = "Ring everyone before their first meeting, professionals too, and ask the same few questions. Write down the day you rang."
how = "One row for each member who was invited to a meeting, whether or not they came. Yes if they were asked on an earlier day what they need to be a full partner; on the day itself is too late to arrange anything. A blank day is not known."
source = "Review, section 6, principle 2, second practice"
*/
WITH
  first_meetings AS (
    SELECT g.initiative, a.person, MIN(g.held_on) AS held_on
    FROM attendance AS a
    JOIN meetings AS g ON g.meeting = a.meeting
    GROUP BY g.initiative, a.person
  )
SELECT
  m.initiative,
  m.initiative || '|' || m.person AS record,
  m.person,
  f.held_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  m.channel,
  m.asked_support_on < f.held_on AS met,
  f.person IS NULL AS apart
FROM memberships AS m
LEFT JOIN first_meetings AS f ON f.initiative = m.initiative AND f.person = m.person
