/*
text = "Were at least two of those deciding older people, and at least a third of them?"
principle = 4
practice = "4.3"
kind = "habit"
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
remedy = "Agree how many older people must be there before anything is decided. If they are not, talk it over and decide next time."
how = "One row for each decision with a decider on record, by name or as a count for each side; names win. Deciders whose side is not known are counted first as if none were older people, then as if all were; where the two answers differ it is not known, nor where the count of older people was left blank."
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
      SUM(c.people) AS everyone,
      SUM(CASE WHEN c.side = 'older person' THEN COALESCE(c.people, 0) ELSE 0 END) AS fewest,
      SUM(CASE WHEN c.side IN ('older person', 'not known') THEN COALESCE(c.people, 0) ELSE 0 END) AS most,
      COUNT(CASE WHEN c.people IS NULL THEN 1 END) AS blank
    FROM deciders AS c
    GROUP BY c.decision
    HAVING SUM(c.people) > 0
  ),
  answered AS (
    SELECT
      n.decision,
      n.fewest >= 2 AND 3 * n.fewest >= n.everyone AS surely,
      n.blank > 0 OR (n.most >= 2 AND 3 * n.most >= n.everyone) AS perhaps
    FROM counted AS n
  )
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  a.surely AS met,
  a.perhaps AND NOT a.surely AS not_known
FROM answered AS a
JOIN decisions AS d ON d.decision = a.decision
