/*
text = "Was this professional member asked what support they need?"
principle = 3
practice = "3.4"
kind = "habit"
asks = "person"
table = "memberships"
unit = "professional members"
needs = [
  "memberships.initiative", "memberships.person", "memberships.asked_support_on", "memberships.joined_on",
  "memberships.side | people.side",
]
uses = ["memberships.channel", "people.person"]
due = "Asked once 60 days have gone by since they joined."
remedy = "Ask people who hold an office the same questions as everybody else: what is new to you here, and what would help?"
how = "One row for each member who is paid or elected for this work. Yes if they were asked within 60 days of joining what they need. A blank day is not known."
source = "Review, section 6, principle 3, fourth practice"
*/
SELECT
  m.initiative,
  m.initiative || '|' || m.person AS record,
  m.person,
  m.joined_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  m.channel,
  m.asked_support_on <= m.joined_on + 60 AS met,
  m.joined_on + 60 AS due_on
FROM memberships AS m
LEFT JOIN people AS p ON p.person = m.person
WHERE COALESCE(m.side, p.side) = 'professional'
