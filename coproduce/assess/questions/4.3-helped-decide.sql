/*
text = "On their cards, do people say they helped decide?"
principle = 4
practice = "4.3"
kind = "said"
asks = "person"
table = "judgements"
unit = "answers"
needs = ["judgements.initiative", "judgements.side", "judgements.statement", "judgements.score"]
uses = ["judgements.answered_on", "judgements.channel"]
remedy = "Ask those who say no what they would have wanted a say in, and put one such thing on the next agenda for the whole group to decide."
how = "One row for each card that answers “I helped decide”. Only “agree” is a yes. Cards bear nobody's name, so they are told apart by side alone, and a card that leaves the line empty is left out."
source = "Review, section 6, principle 4, third practice"
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
WHERE j.statement = 'helped decide'
  AND j.score IS NOT NULL
