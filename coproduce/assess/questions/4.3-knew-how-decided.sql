/*
text = "On their cards, do people say they knew how it would be decided?"
principle = 4
practice = "4.3"
kind = "said"
asks = "person"
table = "judgements"
unit = "answers"
needs = ["judgements.initiative", "judgements.side", "judgements.statement", "judgements.score"]
uses = ["judgements.answered_on", "judgements.channel"]
remedy = "Ask at the end of a meeting, in words, on paper and by phone: which part of how we decide is unclear? Change that sentence first."
how = "One row for each card that answers “I knew how it would be decided”. Only “agree” is a yes. Cards bear nobody's name, so they are told apart by side alone, and a card that leaves the line empty is left out."
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
WHERE j.statement = 'knew'
  AND j.score IS NOT NULL
