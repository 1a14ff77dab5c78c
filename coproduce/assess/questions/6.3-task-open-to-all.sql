/*
text = "Was this task open to everybody?"
principle = 6
practice = "6.3"
kind = "habit"
asks = "person"
table = "tasks"
unit = "tasks"
needs = ["tasks.initiative", "tasks.open_to_all"]
uses = [
  "tasks.person", "tasks.meeting", "tasks.paid", "tasks.channel", "meetings.meeting", "meetings.held_on",
]
beside = "{unpaid} of these tasks were not paid."
remedy = "Write the tasks of the next meeting on slips: notes, welcome, timekeeping, ringing round. Let people choose, in pairs where they like, and do not fill the gaps with staff first."
how = "One row for each task. Yes if anybody could have taken it on. Who did it in the end is shown by side and is never a mark: nobody owes more work."
source = "Review, section 6, principle 6, third practice"
*/
SELECT
  t.initiative,
  CAST(t.at_row AS VARCHAR) AS record,
  t.person,
  g.held_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  t.channel,
  t.open_to_all AS met,
  CASE WHEN NOT t.paid THEN 1 ELSE 0 END AS unpaid
FROM tasks AS t
LEFT JOIN meetings AS g ON g.meeting = t.meeting
