/*
text = "Was it said which way this change went: better, worse, mixed or the same?"
principle = 7
practice = "7.3"
kind = "change"
asks = "person"
table = "changes"
unit = "changes told"
needs = ["changes.change", "changes.initiative", "changes.direction"]
uses = ["changes.told_by", "changes.noted_on", "changes.channel"]
beside = "{better} better, {same} the same, {mixed} mixed, {worse} worse."
remedy = "When somebody tells of a change, ask: all in all, is that better for you, worse, or the same? Write down their own answer."
how = "One row for each change in somebody's life that was told. Yes if its direction is written down, whichever it is. How many went which way stands beside it and is never judged: a group that hears of no change for the worse has perhaps not asked."
source = "Review, section 6, principle 7, third practice"
*/
SELECT
  c.initiative,
  c.change AS record,
  c.told_by AS person,
  c.noted_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  c.channel,
  CASE WHEN c.direction IS NOT NULL THEN TRUE END AS met,
  CASE WHEN c.direction = 'better' THEN 1 ELSE 0 END AS better,
  CASE WHEN c.direction = 'same' THEN 1 ELSE 0 END AS same,
  CASE WHEN c.direction = 'mixed' THEN 1 ELSE 0 END AS mixed,
  CASE WHEN c.direction = 'worse' THEN 1 ELSE 0 END AS worse
FROM changes AS c
