/*
text = "Was this decision carried out, or was the group told why not?"
principle = 4
practice = "4.3"
kind = "habit"
asks = "group"
table = "decisions"
unit = "decisions"
needs = [
  "decisions.decision", "decisions.initiative", "decisions.decided_on", "fates.decision", "fates.looked_on",
  "fates.state",
]
uses = [
  "decisions.kind", "decisions.result", "decisions.level", "decisions.channel", "fates.reason_given",
  "approvals.decision", "approvals.outcome", "approvals.reason_given",
]
due = "Asked once six months (183 days) have gone by since it was decided."
remedy = "Put the decisions of half a year ago on the agenda: what became of each? Where one was dropped, ask who dropped it to come and say why."
how = "One row for each decision that was agreed and is not routine. Yes if it was carried out when somebody last looked, or if a reason was given each time it was done in part, dropped, reversed or refused by others. No if it is on record that once no reason was given. If nobody looked, it is not known. A decision whose result is not on record counts as agreed."
source = "Review, section 6, principle 4, third practice"
*/
WITH
  looks AS (
    SELECT
      f.decision,
      f.state,
      ROW_NUMBER() OVER (PARTITION BY f.decision ORDER BY f.looked_on DESC) AS nth
    FROM fates AS f
  ),
  setbacks AS (
    SELECT f.decision, f.reason_given FROM fates AS f WHERE f.state IN ('partly', 'dropped', 'reversed')
    UNION ALL
    SELECT a.decision, a.reason_given FROM approvals AS a WHERE a.outcome = 'refused'
  ),
  reasons AS (
    SELECT
      s.decision,
      COUNT(s.decision) AS setbacks,
      COUNT(CASE WHEN s.reason_given THEN 1 END) AS given,
      COUNT(CASE WHEN NOT s.reason_given THEN 1 END) AS withheld
    FROM setbacks AS s
    GROUP BY s.decision
  )
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  CASE
    WHEN l.state IN ('carried out', 'in force', 'ended') THEN TRUE
    WHEN r.withheld > 0 THEN FALSE
    WHEN r.given = r.setbacks THEN TRUE
  END AS met,
  d.decided_on + 183 AS due_on
FROM decisions AS d
LEFT JOIN looks AS l ON l.decision = d.decision AND l.nth = 1
LEFT JOIN reasons AS r ON r.decision = d.decision
WHERE COALESCE(d.kind, 'not known') <> 'routine'
  AND COALESCE(d.result, 'agreed') = 'agreed'
