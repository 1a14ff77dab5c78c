/*
text = "Was the purpose written before older people were asked in, and confirmed or changed with them since?"
principle = 1
practice = "1.3"
kind = "fact"
asks = "group"
table = "initiatives"
unit = "initiatives"
shares = ["attended"]
needs = [
  "initiatives.initiative", "initiatives.purpose_on", "initiatives.purpose_confirmed_on",
  "memberships.joined_on | attendance.invited_on", "memberships.side | people.side",
]
uses = [
  "initiatives.begun_by_side", "initiatives.channel", "memberships.initiative", "memberships.person",
  "people.person", "attendance.meeting", "attendance.person", "meetings.meeting", "meetings.initiative",
  "attendance.came",
]
due = "Asked once half a year has gone by since the first older person was asked in."
apart = "{n} were begun by older people, who set the purpose themselves"
remedy = "Write the purpose in two sentences, send it with the invitation, and put it first on an early agenda: what would you change?"
how = "One row for each initiative with an older person on record. The first older person was asked in on the earliest day on which one was invited to a meeting or joined. Yes if the purpose was written by that day, and confirmed or changed with older people after it. A date left blank is not known."
source = "Review, section 6, principle 1, third practice"
*/
WITH
  asked_in AS (
    SELECT m.initiative, m.joined_on AS on_day
    FROM memberships AS m
    LEFT JOIN people AS p ON p.person = m.person
    WHERE COALESCE(m.side, p.side) = 'older person'
    UNION ALL
    SELECT g.initiative, a.invited_on AS on_day
    FROM attended AS a
    JOIN meetings AS g ON g.meeting = a.meeting
    WHERE a.side = 'older person'
  ),
  first_asked AS (
    SELECT k.initiative, MIN(k.on_day) AS on_day
    FROM asked_in AS k
    GROUP BY k.initiative
  )
SELECT
  i.initiative,
  i.initiative AS record,
  CAST(NULL AS VARCHAR) AS person,
  f.on_day AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  i.channel,
  i.purpose_on <= f.on_day AND i.purpose_confirmed_on > f.on_day AS met,
  f.on_day + 183 AS due_on,
  i.begun_by_side = 'older person' AS apart
FROM initiatives AS i
JOIN first_asked AS f ON f.initiative = i.initiative
