/*
text = "Was the place checked against what those coming need, before it was booked?"
principle = 6
practice = "6.2"
kind = "habit"
asks = "group"
table = "meetings"
unit = "meetings"
needs = [
  "meetings.meeting", "meetings.initiative", "meetings.held_on", "meetings.venue_checked_on",
  "meetings.venue_booked_on",
]
uses = ["meetings.mode", "meetings.channel"]
due = "Asked once the meeting has been held."
remedy = "List first what those coming need, then go and try the door, the toilet, the sound and the way from the bus. Book after that."
how = "One row for each meeting that some people went to in person. Yes if the day of the check is before the day of the booking, or the same. If either day is missing it is not known."
source = "Review, section 6, principle 6, second practice"
*/
SELECT
  g.initiative,
  g.meeting AS record,
  CAST(NULL AS VARCHAR) AS person,
  g.held_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  g.channel,
  g.venue_checked_on <= g.venue_booked_on AS met,
  g.held_on AS due_on
FROM meetings AS g
WHERE COALESCE(g.mode, 'in person') IN ('in person', 'mixed')
