/*
text = "Did older people help decide this?"
principle = 4
practice = "4.3"
kind = "presence"
asks = "group"
table = "decisions"
unit = "decisions"
shares = ["by_side"]
needs = ["decisions.decision", "decisions.initiative", "positions.part | decision_sides.decided"]
uses = [
  "decisions.decided_on", "decisions.level", "decisions.channel", "positions.decision", "positions.person",
  "decision_sides.decision", "decision_sides.side", "memberships.initiative", "memberships.person",
  "memberships.side", "people.person", "people.side", "memberships.speaks_for", "positions.stance",
  "positions.weight",
]
beside = "Of {deciders} deciders, {older} were older people."
remedy = "Before the next choice, ask who will decide it. If no older person will, move the choice to a day and a place where they can."
how = "One row for each decision with a decider on record, by name or as a count for each side; names win. Yes if a known older person decided. No if the side of every decider is known and none is an older person. Otherwise not known, as where the count of older people was left blank. One older person in the room is not power, so this is never judged."
source = "Review, section 6, principle 4, third practice"
*/
WITH
  deciders AS (
    SELECT n.decision, n.side, n.deciders AS people
    FROM by_side AS n
    WHERE n.deciders > 0
    UNION ALL
    SELECT s.decision, s.side, s.decided AS people
    FROM decision_sides AS s
    WHERE (s.decided > 0 OR (s.decided IS NULL AND s.side = 'older person'))
      AND NOT EXISTS (SELECT 1 FROM by_side AS b WHERE b.decision = s.decision AND b.deciders > 0)
  ),
  counted AS (
    SELECT
      c.decision,
      SUM(c.people) AS deciders,
      SUM(CASE WHEN c.side = 'older person' THEN COALESCE(c.people, 0) ELSE 0 END) AS older,
      COUNT(CASE WHEN c.side = 'not known' OR c.people IS NULL THEN 1 END) AS unsure
    FROM deciders AS c
    GROUP BY c.decision
    HAVING SUM(c.people) > 0
  )
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  CASE WHEN n.older > 0 THEN TRUE WHEN n.unsure = 0 THEN FALSE END AS met,
  n.older = 0 AND n.unsure > 0 AS not_known,
  n.deciders,
  n.older
FROM counted AS n
JOIN decisions AS d ON d.decision = n.decision
