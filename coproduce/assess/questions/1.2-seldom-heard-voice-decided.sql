/*
text = "Did somebody who speaks for this seldom-heard group help to decide something?"
principle = 1
practice = "1.2"
kind = "presence"
asks = "group"
table = "affected"
unit = "seldom-heard groups"
shares = ["by_side"]
needs = [
  "affected.initiative", "affected.voice", "affected.seldom_heard", "memberships.initiative",
  "memberships.person", "memberships.speaks_for", "positions.decision", "positions.person",
  "positions.part", "decisions.decision", "decisions.initiative",
]
uses = [
  "affected.joined", "affected.why_not", "affected.channel", "memberships.side", "people.person",
  "people.side", "decisions.decided_on", "positions.stance", "positions.weight",
]
remedy = "Find one decision that touches their lives most, and arrange things so that they can take part in deciding it."
how = "One row for each group marked as seldom heard, once the initiative has a decision whose deciders are written down by name or code. Yes if one of them is a member who speaks for this group and is not paid or elected for the work. No if a reason is written why nobody of the group joined. Anything else is not known."
source = "Review, section 6, principle 1, second practice"
*/
WITH
  deciders AS (
    SELECT
      d.initiative, MIN(d.decided_on) AS decided_on,
      CASE WHEN n.side IN ('older person', 'community') THEN n.speaks_for END AS voice
    FROM by_side AS n
    JOIN decisions AS d ON d.decision = n.decision
    WHERE n.deciders > 0
    GROUP BY d.initiative, CASE WHEN n.side IN ('older person', 'community') THEN n.speaks_for END
  ),
  first_decided AS (
    SELECT k.initiative, MIN(k.decided_on) AS decided_on
    FROM deciders AS k
    GROUP BY k.initiative
  )
SELECT
  a.initiative,
  a.initiative || '|' || a.voice AS record,
  CAST(NULL AS VARCHAR) AS person,
  f.decided_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  CASE
    WHEN EXISTS (SELECT 1 FROM deciders AS v WHERE v.initiative = a.initiative AND v.voice = a.voice)
      THEN TRUE
    WHEN a.joined IS NULL AND a.why_not IS NOT NULL THEN FALSE
  END AS met
FROM affected AS a
JOIN first_decided AS f ON f.initiative = a.initiative
WHERE a.seldom_heard
