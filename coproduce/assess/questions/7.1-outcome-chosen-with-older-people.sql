/*
text = "Did older people help choose this area of life to judge by?"
principle = 7
practice = "7.1"
kind = "habit"
asks = "group"
table = "outcomes"
unit = "areas of life"
needs = [
  "outcomes.outcome", "outcomes.initiative", "outcome_sides.outcome", "outcome_sides.side",
  "outcome_sides.chose",
]
uses = ["outcomes.chosen_on", "outcomes.channel"]
beside = "{older} older people and {others} others did the choosing."
remedy = "Put the areas on cards, with empty ones beside them. Let older people sort them, add to them and throw some out, before anything is measured."
how = "One row for each area of life by which the work is to be judged. Yes if at least one older person helped choose it. No if the side of all who chose it is known and none was an older person. Otherwise not known."
source = "Review, section 6, principle 7, first practice"
*/
WITH
  chosen AS (
    SELECT
      s.outcome,
      SUM(CASE WHEN s.side = 'older person' THEN COALESCE(s.chose, 0) ELSE 0 END) AS older,
      SUM(CASE WHEN s.side <> 'older person' THEN COALESCE(s.chose, 0) ELSE 0 END) AS others,
      COUNT(CASE WHEN s.side = 'older person' AND s.chose IS NULL THEN 1 END) AS blank,
      COUNT(CASE WHEN s.side = 'not known' AND COALESCE(s.chose, 1) > 0 THEN 1 END) AS unsure
    FROM outcome_sides AS s
    GROUP BY s.outcome
  )
SELECT
  o.initiative,
  o.outcome AS record,
  CAST(NULL AS VARCHAR) AS person,
  o.chosen_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  o.channel,
  CASE WHEN c.older > 0 THEN TRUE WHEN c.others > 0 AND c.blank + c.unsure = 0 THEN FALSE END AS met,
  c.older = 0 AND c.unsure > 0 AS not_known,
  COALESCE(c.older, 0) AS older,
  COALESCE(c.others, 0) AS others
FROM outcomes AS o
LEFT JOIN chosen AS c ON c.outcome = o.outcome
