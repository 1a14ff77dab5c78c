/*
text = "Were older people present at this stage?"
principle = 1
practice = "1.5"
kind = "presence"
asks = "group"
table = "stages"
unit = "stages"
shares = ["attended"]
needs = [
  "stages.initiative", "stages.stage", "stages.round", "stages.began_on", "meetings.meeting",
  "meetings.initiative", "meetings.stage", "meetings.held_on", "attendance.came | meeting_sides.came",
]
uses = [
  "stages.ended_on", "stages.channel", "attendance.meeting", "attendance.person", "meeting_sides.meeting",
  "meeting_sides.side", "memberships.initiative", "memberships.person", "memberships.side", "people.person",
  "people.side", "attendance.invited_on",
]
remedy = "Look at the stages where nobody was there. Ask older people what would make it worth their while to be in that part of the work too."
how = "One row for each stage that has begun. Yes if an older person came to one of its meetings between its first and its last day. No if people came and none of them was an older person. Not known if nobody wrote who came, if somebody's side is not known, or if it is left blank whether an older person came. Being there is not power, so this is never judged."
source = "Review, section 6, the name of principle 1"
*/
WITH
  -- Somebody of whom it is not written that they came is no absent person.
  came AS (
    SELECT g.initiative, g.stage, g.held_on, a.came, a.side
    FROM attended AS a
    JOIN meetings AS g ON g.meeting = a.meeting
    WHERE COALESCE(a.came, TRUE)
    UNION ALL
    SELECT h.initiative, h.stage, h.held_on, c.came > 0 AS came, c.side
    FROM meeting_sides AS c
    JOIN meetings AS h ON h.meeting = c.meeting
    WHERE COALESCE(c.came, 1) > 0
  ),
  present AS (
    SELECT
      s.initiative, s.stage, s.round,
      COUNT(CASE WHEN k.came THEN 1 END) AS there,
      COUNT(CASE WHEN k.came AND k.side = 'older person' THEN 1 END) AS older,
      COUNT(CASE WHEN k.side = 'not known' OR (k.side = 'older person' AND k.came IS NULL) THEN 1 END) AS unsure
    FROM stages AS s
    JOIN came AS k ON k.initiative = s.initiative AND k.stage = s.stage
    WHERE s.began_on <= k.held_on AND (s.ended_on IS NULL OR k.held_on <= s.ended_on)
    GROUP BY s.initiative, s.stage, s.round
  )
SELECT
  t.initiative,
  t.initiative || '|' || t.stage || '|' || CAST(t.round AS VARCHAR) AS record,
  CAST(NULL AS VARCHAR) AS person,
  t.began_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  t.channel,
  CASE WHEN n.older > 0 THEN TRUE WHEN n.there > 0 AND n.unsure = 0 THEN FALSE END AS met,
  n.older = 0 AND n.unsure > 0 AS not_known
FROM stages AS t
LEFT JOIN present AS n ON n.initiative = t.initiative AND n.stage = t.stage AND n.round = t.round
