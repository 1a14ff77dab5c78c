/*
text = "By its first date, was this action done, or had its doer said why not and what next?"
principle = 4
practice = "4.5"
kind = "habit"
asks = "person"
table = "actions"
unit = "actions"
needs = [
  "actions.action", "actions.initiative", "actions.first_due_on", "actions.done_on", "actions.reason_told_on",
]
uses = [
  "actions.channel", "doers.action", "doers.person", "doers.capacity", "memberships.initiative",
  "memberships.person", "memberships.side", "people.person", "people.side",
]
due = "Asked once its first date has come."
remedy = "A few days before each date, ring the person: is it done, is something in the way, would another day or another pair of hands help?"
how = "One row for each action with a first date, and for each side that took it on. Yes if it was done by that date, or its doer had said by then why not and what next. Saying so in time is as good as doing it. A later date set since does not count. It is shown by side, never by name."
source = "Review, section 6, principle 4, fifth practice"
*/
WITH
  takers AS (
    SELECT r.action, COALESCE(r.capacity, m.side, w.side, 'not known') AS side
    FROM doers AS r
    JOIN actions AS a ON a.action = r.action
    LEFT JOIN memberships AS m ON m.initiative = a.initiative AND m.person = r.person
    LEFT JOIN people AS w ON w.person = r.person
  ),
  sides AS (
    SELECT t.action, t.side
    FROM takers AS t
    GROUP BY t.action, t.side
  )
SELECT
  a.initiative,
  a.action || '|' || COALESCE(s.side, 'not known') AS record,
  CAST(NULL AS VARCHAR) AS person,
  a.first_due_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  s.side,
  a.done_on <= a.first_due_on OR a.reason_told_on <= a.first_due_on AS met,
  a.first_due_on AS due_on
FROM actions AS a
LEFT JOIN sides AS s ON s.action = a.action
WHERE a.first_due_on IS NOT NULL
