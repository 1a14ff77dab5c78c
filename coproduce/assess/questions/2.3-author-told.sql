/*
text = "Was the person who said this told what became of it within 60 days?"
principle = 2
practice = "2.3"
kind = "duty"
asks = "person"
table = "contributions"
unit = "things said"
needs = [
  "contributions.contribution", "contributions.initiative", "contributions.made_on",
  "contributions.can_be_reached", "contributions.told_on",
]
uses = ["contributions.person", "contributions.side", "contributions.kind", "contributions.channel"]
due = "Asked once 60 days have gone by."
apart = "For {n} nobody wrote whether their author could be reached"
remedy = "Share out the names after each meeting. Tell each person by the way they like best, and write down the day."
how = "One row for each idea, experience, concern, offer or question whose author can be reached. Who left no name or address is not asked, so saying things without a name lowers nothing. Yes if the author was told within 60 days what became of it. A blank day is not known."
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
  c.told_on <= c.made_on + 60 AS met,
  c.made_on + 60 AS due_on,
  c.can_be_reached IS NULL AS apart
FROM contributions AS c
WHERE COALESCE(c.can_be_reached, TRUE) AND COALESCE(c.kind, 'not known') <> 'thanks'
