/*
text = "Do the records lead from this change back to something an older person said?"
principle = 5
practice = "5.1"
kind = "record-keeping"
asks = "group"
table = "changes"
unit = "changes"
needs = [
  "changes.change", "changes.initiative", "change_sources.change",
  "change_sources.decision | change_sources.action", "decisions.raised_by_side | decision_issues.issue",
]
uses = [
  "changes.noted_on", "changes.channel", "actions.action", "actions.decision", "decisions.decision",
  "decisions.initiative", "decision_issues.decision", "issues.issue", "issues.initiative", "issues.raised_by",
  "issues.raised_by_side", "contribution_issues.contribution", "contribution_issues.issue",
  "contributions.contribution", "contributions.initiative", "contributions.person", "contributions.side",
  "memberships.initiative", "memberships.person", "memberships.side", "people.person", "people.side",
]
remedy = "Beside each change, write the action or decision it came from; beside each decision, the issue it answers; beside each issue, who raised it."
how = "One row for each change. Yes if it came from a decision, or an action of a decision, that an older person raised, or that answers an issue an older person raised or spoke to. No if everybody on that path is known and none is an older person. Otherwise not known. It shows how full the trail is and never counts towards the principle."
source = "Review, section 6, principle 5, first practice"
*/
WITH
  sources AS (
    SELECT s.change, s.decision FROM change_sources AS s
    UNION
    SELECT t.change, a.decision
    FROM change_sources AS t
    JOIN actions AS a ON a.action = t.action
  ),
  voices AS (
    SELECT d.decision, d.initiative, d.raised_by_side AS side, CAST(NULL AS VARCHAR) AS person
    FROM decisions AS d
    WHERE d.raised_by_side IS NOT NULL
    UNION ALL
    SELECT k.decision, i.initiative, i.raised_by_side AS side, i.raised_by AS person
    FROM decision_issues AS k
    JOIN issues AS i ON i.issue = k.issue
    UNION ALL
    SELECT k.decision, c.initiative, c.side, c.person
    FROM decision_issues AS k
    JOIN contribution_issues AS l ON l.issue = k.issue
    JOIN contributions AS c ON c.contribution = l.contribution
  ),
  heard AS (
    SELECT s.change, COALESCE(v.side, m.side, w.side, 'not known') AS side
    FROM sources AS s
    JOIN voices AS v ON v.decision = s.decision
    LEFT JOIN memberships AS m ON m.initiative = v.initiative AND m.person = v.person
    LEFT JOIN people AS w ON w.person = v.person
  ),
  traced AS (
    SELECT
      h.change,
      COUNT(CASE WHEN h.side = 'older person' THEN 1 END) AS older,
      COUNT(CASE WHEN h.side = 'not known' THEN 1 END) AS unsure
    FROM heard AS h
    GROUP BY h.change
  )
SELECT
  c.initiative,
  c.change AS record,
  CAST(NULL AS VARCHAR) AS person,
  c.noted_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  c.channel,
  CASE WHEN t.older > 0 THEN TRUE WHEN t.unsure = 0 THEN FALSE END AS met,
  t.older = 0 AND t.unsure > 0 AS not_known
FROM changes AS c
LEFT JOIN traced AS t ON t.change = c.change
