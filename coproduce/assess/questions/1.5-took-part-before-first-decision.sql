/*
text = "Did older people take part before the first decision was made?"
principle = 1
practice = "1.5"
kind = "fact"
asks = "group"
table = "initiatives"
unit = "initiatives"
shares = ["attended"]
needs = [
  "initiatives.initiative", "decisions.initiative", "decisions.decided_on",
  "attendance.came | meeting_sides.came | contributions.made_on",
]
uses = [
  "initiatives.channel", "decisions.kind", "attendance.meeting", "attendance.person",
  "meeting_sides.meeting", "meeting_sides.side", "meetings.meeting", "meetings.initiative",
  "meetings.held_on", "contributions.initiative", "contributions.person", "contributions.side",
  "memberships.initiative", "memberships.person", "memberships.side", "people.person", "people.side",
  "attendance.invited_on",
]
remedy = "Before you decide anything next time, hold one open meeting and make ten calls or visits. Keep the first choice until then."
how = "One row for each initiative that has made a decision which is not routine. Yes if an older person came to a meeting, or said something by any route, on an earlier day; the same day is too late. No if the first older person on record comes later. Not known if somebody came earlier whose side is not known, or if it is left blank whether an older person came."
source = "Review, section 6, the name of principle 1"
*/
WITH
  first_decisions AS (
    SELECT d.initiative, MIN(d.decided_on) AS decided_on
    FROM decisions AS d
    WHERE COALESCE(d.kind, 'not known') <> 'routine'
    GROUP BY d.initiative
  ),
  took_part AS (
    SELECT
      g.initiative, g.held_on AS on_day,
      CASE WHEN a.came THEN a.side ELSE 'not known' END AS side
    FROM attended AS a
    JOIN meetings AS g ON g.meeting = a.meeting
    WHERE a.came OR (a.came IS NULL AND a.side IN ('older person', 'not known'))
    UNION ALL
    SELECT h.initiative, h.held_on AS on_day, CASE WHEN s.came > 0 THEN s.side ELSE 'not known' END AS side
    FROM meeting_sides AS s
    JOIN meetings AS h ON h.meeting = s.meeting
    WHERE s.came > 0 OR (s.came IS NULL AND s.side IN ('older person', 'not known'))
    UNION ALL
    SELECT c.initiative, c.made_on AS on_day, COALESCE(c.side, n.side, q.side, 'not known') AS side
    FROM contributions AS c
    LEFT JOIN memberships AS n ON n.initiative = c.initiative AND n.person = c.person
    LEFT JOIN people AS q ON q.person = c.person
  ),
  earliest AS (
    SELECT
      t.initiative,
      MIN(CASE WHEN t.side = 'older person' THEN t.on_day END) AS older_on,
      MIN(CASE WHEN t.side = 'not known' THEN t.on_day END) AS unsure_on
    FROM took_part AS t
    GROUP BY t.initiative
  )
SELECT
  i.initiative,
  i.initiative AS record,
  CAST(NULL AS VARCHAR) AS person,
  f.decided_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  i.channel,
  e.older_on < f.decided_on AS met,
  e.unsure_on < f.decided_on AND (e.older_on IS NULL OR e.older_on >= f.decided_on) AS not_known
FROM initiatives AS i
JOIN first_decisions AS f ON f.initiative = i.initiative
LEFT JOIN earliest AS e ON e.initiative = i.initiative
