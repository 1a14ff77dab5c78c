/*
text = "Was this member offered a way to contribute other than coming to meetings?"
principle = 5
practice = "5.3"
kind = "habit"
asks = "person"
table = "memberships"
unit = "memberships"
needs = ["memberships.initiative", "memberships.person", "memberships.offered_tasks_on"]
uses = ["memberships.side", "memberships.joined_on", "memberships.channel", "people.person", "people.side"]
due = "Asked once three months (91 days) have gone by since the person joined."
remedy = "Ask each person, away from the meeting: would you like to do something else as well, or instead? Name three things. “No, thank you” is a good answer; write it down and leave it at that."
how = "One row for each member who is not paid or elected for this work. Yes if a day is written on which they were offered a role or a task. It is the offer that counts: somebody who says no, or who only comes, has taken part."
source = "Review, section 6, principle 5, third practice"
*/
SELECT
  m.initiative,
  m.initiative || '|' || m.person AS record,
  m.person,
  m.joined_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  m.channel,
  CASE WHEN m.offered_tasks_on IS NOT NULL THEN TRUE END AS met,
  m.joined_on + 91 AS due_on
FROM memberships AS m
LEFT JOIN people AS w ON w.person = m.person
WHERE COALESCE(m.side, w.side, 'not known') <> 'professional'
