/*
text = "Is an older person among those who do this?"
principle = 5
practice = "5.7"
kind = "power"
asks = "group"
table = "actions"
unit = "actions with a doer on record"
needs = ["actions.action", "actions.initiative", "doers.action", "doers.person"]
uses = [
  "actions.first_due_on", "actions.channel", "doers.capacity", "doers.paid", "memberships.initiative",
  "memberships.person", "memberships.side", "people.person", "people.side",
]
due = "Asked once its first date has come."
beside = "Of {doers} doers {older} were older people; {unpaid} of those were not paid."
remedy = "When an action is shared out, ask first who would like to do it, and whether two could do it together. Pay for what is paid work for others."
how = "One row for each action with somebody on record who does it. Yes if a known older person is among them. No if the side of each is known and none is. Otherwise not known. Doing the work is not the same as having the say, so it is described and never judged."
source = "Review, section 6, principle 5, seventh practice"
*/
WITH
  takers AS (
    SELECT r.action, r.paid, COALESCE(r.capacity, m.side, w.side, 'not known') AS side
    FROM doers AS r
    JOIN actions AS a ON a.action = r.action
    LEFT JOIN memberships AS m ON m.initiative = a.initiative AND m.person = r.person
    LEFT JOIN people AS w ON w.person = r.person
  ),
  counted AS (
    SELECT
      t.action,
      COUNT(t.side) AS doers,
      COUNT(CASE WHEN t.side = 'older person' THEN 1 END) AS older,
      COUNT(CASE WHEN t.side = 'older person' AND NOT t.paid THEN 1 END) AS unpaid,
      COUNT(CASE WHEN t.side = 'not known' THEN 1 END) AS unsure
    FROM takers AS t
    GROUP BY t.action
  )
SELECT
  a.initiative,
  a.action AS record,
  CAST(NULL AS VARCHAR) AS person,
  a.first_due_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  CASE WHEN n.older > 0 THEN TRUE WHEN n.unsure = 0 THEN FALSE END AS met,
  n.older = 0 AND n.unsure > 0 AS not_known,
  a.first_due_on AS due_on,
  n.doers,
  n.older,
  n.unpaid
FROM counted AS n
JOIN actions AS a ON a.action = n.action
