/*
text = "Was this comment on the purpose answered within 60 days?"
principle = 1
practice = "1.3"
kind = "duty"
asks = "person"
table = "contributions"
unit = "comments"
needs = [
  "contributions.contribution", "contributions.initiative", "contributions.about", "contributions.made_on",
  "contributions.answer", "contributions.answered_on",
]
uses = ["contributions.person", "contributions.side", "contributions.kind", "contributions.channel"]
due = "Asked once 60 days have gone by."
remedy = "Read every comment on the purpose at the next meeting, and write beside each one what was changed, or why not."
how = "One row for each thing somebody said about the purpose, but for thanks. Yes if it got a real answer within 60 days: acted on, partly, no, not now, or passed on. Thanks alone are not an answer. A blank answer or a blank date is not known."
source = "Review, section 6, principle 1, third practice"
*/
SELECT
  c.initiative,
  c.contribution AS record,
  c.person,
  c.side,
  c.made_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  c.channel,
  c.answer IN ('acted on', 'partly', 'no', 'not now', 'passed on') AND c.answered_on <= c.made_on + 60 AS met,
  c.made_on + 60 AS due_on
FROM contributions AS c
WHERE c.about = 'purpose' AND COALESCE(c.kind, 'not known') <> 'thanks'
