/*
text = "Was this member asked what they need to take part?"
principle = 6
practice = "6.1"
kind = "habit"
asks = "person"
table = "memberships"
unit = "memberships"
needs = ["memberships.initiative", "memberships.person", "memberships.asked_support_on"]
uses = ["memberships.joined_on", "memberships.channel"]
remedy = "With each invitation ask one open question: what would make it easy for you to take part? Ask everybody, so that nobody has to step forward."
how = "One row for each member, professionals too. Yes if a day is written on which they were asked. Needs that nobody asked about cannot be counted as met or not met, so this stands beside the needs."
source = "Review, section 6, principle 6, first practice"
*/
SELECT
  m.initiative,
  m.initiative || '|' || m.person AS record,
  m.person,
  m.joined_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  m.channel,
  CASE WHEN m.asked_support_on IS NOT NULL THEN TRUE END AS met
FROM memberships AS m
