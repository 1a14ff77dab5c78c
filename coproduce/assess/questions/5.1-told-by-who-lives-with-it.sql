/*
text = "Has somebody who lives with this decision said what became of it?"
principle = 5
practice = "5.1"
kind = "habit"
asks = "group"
table = "decisions"
unit = "decisions carried out"
needs = [
  "decisions.decision", "decisions.initiative", "fates.decision", "fates.looked_on", "fates.state",
  "fates.told_by_side",
]
uses = [
  "decisions.kind", "decisions.decided_on", "decisions.level", "decisions.channel", "change_sources.change",
  "change_sources.decision", "change_sources.action", "actions.action", "actions.decision", "changes.change",
  "changes.initiative", "changes.told_by", "memberships.initiative", "memberships.person", "memberships.side",
  "people.person", "people.side",
]
due = "Asked once six months (183 days) have gone by since it was first known to be carried out."
remedy = "Half a year on, go and ask two or three people who live with it what is different now, better or worse. Write down who said it."
how = "One row for each decision known to be carried out that is not routine. Yes if an older person, a carer, a neighbour or a group said what became of it, or told of a change that came from it. What they say may be good or bad. No if only professionals said so."
source = "Review, section 6, principle 5, first practice"
*/
WITH
  carried AS (
    SELECT f.decision, MIN(f.looked_on) AS carried_on
    FROM fates AS f
    WHERE f.state IN ('carried out', 'in force')
    GROUP BY f.decision
  ),
  sources AS (
    SELECT s.change, s.decision FROM change_sources AS s
    UNION
    SELECT t.change, a.decision
    FROM change_sources AS t
    JOIN actions AS a ON a.action = t.action
  ),
  tellers AS (
    SELECT f.decision, f.told_by_side AS side
    FROM fates AS f
    UNION ALL
    SELECT k.decision, COALESCE(m.side, w.side, 'not known') AS side
    FROM sources AS k
    JOIN changes AS c ON c.change = k.change
    LEFT JOIN memberships AS m ON m.initiative = c.initiative AND m.person = c.told_by
    LEFT JOIN people AS w ON w.person = c.told_by
  ),
  heard AS (
    SELECT
      t.decision,
      COUNT(CASE WHEN t.side IN ('older person', 'community') THEN 1 END) AS living_with_it,
      COUNT(CASE WHEN t.side = 'not known' THEN 1 END) AS unsure,
      COUNT(CASE WHEN t.side IS NULL THEN 1 END) AS blank
    FROM tellers AS t
    GROUP BY t.decision
  )
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  CASE WHEN h.living_with_it > 0 THEN TRUE WHEN h.unsure + h.blank = 0 THEN FALSE END AS met,
  h.living_with_it = 0 AND h.unsure > 0 AS not_known,
  k.carried_on + 183 AS due_on
FROM carried AS k
JOIN decisions AS d ON d.decision = k.decision
JOIN heard AS h ON h.decision = k.decision
WHERE COALESCE(d.kind, 'not known') <> 'routine'
