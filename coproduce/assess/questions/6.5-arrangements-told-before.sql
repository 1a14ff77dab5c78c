/*
text = "Were people told how to get their costs back before the meeting?"
principle = 6
practice = "6.5"
kind = "habit"
asks = "group"
table = "meetings"
unit = "meetings"
needs = ["meetings.meeting", "meetings.initiative", "meetings.held_on", "meetings.expenses_told_on"]
uses = ["meetings.mode", "meetings.channel"]
due = "Asked once the meeting has been held."
remedy = "Put it in every invitation: what we pay for, how much, in cash or to the bank, and that you need not pay first."
how = "One row for each meeting that some people went to in person. Yes if they were told on an earlier day; on the day itself the fare has been paid. If no day is written it is not known."
source = "Review, section 6, principle 6, fourth practice"
*/
SELECT
  g.initiative,
  g.meeting AS record,
  CAST(NULL AS VARCHAR) AS person,
  g.held_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  g.channel,
  g.expenses_told_on < g.held_on AS met,
  g.held_on AS due_on
FROM meetings AS g
WHERE COALESCE(g.mode, 'in person') IN ('in person', 'mixed')
