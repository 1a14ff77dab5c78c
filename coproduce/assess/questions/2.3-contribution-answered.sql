/*
text = "Was what this person said answered within 60 days?"
principle = 2
practice = "2.3"
kind = "duty"
asks = "person"
table = "contributions"
unit = "things said"
needs = [
  "contributions.contribution", "contributions.initiative", "contributions.made_on", "contributions.answer",
  "contributions.answered_on",
]
uses = ["contributions.person", "contributions.side", "contributions.kind", "contributions.channel"]
due = "Asked once 60 days have gone by."
remedy = "Go through everything not yet answered at each meeting. “Not now, because …” is an answer; thank-you alone is not."
how = "One row for each idea, experience, concern, offer or question, by any route and with or without a name. Thanks are not asked. Yes if it got a real answer within 60 days: acted on, partly, no, not now, or passed on. A blank answer or a blank date is not known."
source = "Review, section 6, the name of principle 2"
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
WHERE COALESCE(c.kind, 'not known') <> 'thanks'
