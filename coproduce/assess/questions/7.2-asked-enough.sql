/*
text = "On their cards, do people say they were asked enough, and not too much?"
principle = 7
practice = "7.2"
kind = "said"
asks = "person"
table = "judgements"
unit = "answers"
needs = ["judgements.initiative", "judgements.side", "judgements.statement", "judgements.score"]
uses = ["judgements.answered_on", "judgements.channel"]
remedy = "Read all that you ask people aloud, once. Strike out each question of which nobody can say what was done with the answers."
how = "One row for each card that answers “We were asked enough, and not too much”, a statement that a group may add to its card. Only “agree” is a yes. Cards bear nobody's name, so they are told apart by side alone, and a card that leaves the line empty is left out."
source = "Review, section 6, principle 7, second practice"
*/
SELECT
  j.initiative,
  CAST(j.at_row AS VARCHAR) AS record,
  CAST(NULL AS VARCHAR) AS person,
  j.answered_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  j.channel,
  j.side,
  j.score = 'agree' AS met
FROM judgements AS j
WHERE j.statement = 'enough'
  AND j.score IS NOT NULL
