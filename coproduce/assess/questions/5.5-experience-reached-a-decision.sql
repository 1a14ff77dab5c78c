/*
text = "Did this experience reach a decision, and was its teller told?"
principle = 5
practice = "5.5"
kind = "habit"
asks = "person"
table = "contributions"
unit = "experiences told"
needs = [
  "contributions.contribution", "contributions.initiative", "contributions.kind", "contributions.made_on",
  "contributions.told_on", "contribution_issues.contribution", "contribution_issues.issue",
  "decision_issues.issue",
]
uses = [
  "contributions.person", "contributions.side", "contributions.channel", "contributions.can_be_reached",
  "contributions.answer",
]
due = "Asked once six months (183 days) have gone by since it was told."
remedy = "Keep each experience with the issue it speaks to, and read it out when that issue comes up. Then ring whoever told it and say what was decided."
how = "One row for each experience somebody told of a service or of support. Yes if the issue it was tied to reached a decision, and whoever told it heard so; where they cannot be reached, the decision alone is enough. No if it reached none and was answered with a no. Otherwise not known."
source = "Review, section 6, principle 5, fifth practice"
*/
WITH
  reached AS (
    SELECT l.contribution
    FROM contribution_issues AS l
    JOIN decision_issues AS k ON k.issue = l.issue
    GROUP BY l.contribution
  )
SELECT
  c.initiative,
  c.contribution AS record,
  c.person,
  c.made_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  c.channel,
  c.side,
  CASE
    WHEN r.contribution IS NULL AND c.answer = 'no' THEN FALSE
    WHEN r.contribution IS NOT NULL AND (c.told_on IS NOT NULL OR NOT c.can_be_reached) THEN TRUE
  END AS met,
  c.made_on + 183 AS due_on
FROM contributions AS c
LEFT JOIN reached AS r ON r.contribution = c.contribution
WHERE c.kind = 'experience'
