/*
text = "On their cards, do people say that people here know and trust them?"
principle = 2
practice = "2.1"
kind = "said"
asks = "person"
table = "judgements"
unit = "answers"
needs = ["judgements.initiative", "judgements.side", "judgements.statement", "judgements.score"]
uses = ["judgements.answered_on", "judgements.channel"]
remedy = "Begin the next meeting in pairs: each tells the other one thing that brought them here. Give anyone who is new a buddy for three meetings."
how = "One row for each card that answers “People here know and trust me”, a statement that a group may add to its card. Only “agree” is a yes. Cards bear nobody's name, so they are told apart by side alone, and a card that leaves the line empty is left out."
source = "Review, section 6, principle 2, first practice"
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
WHERE j.statement = 'trusted'
  AND j.score IS NOT NULL
