/*
text = "On their cards, do people say that what they said was listened to?"
principle = 2
practice = "2.2"
kind = "said"
asks = "person"
table = "judgements"
unit = "answers"
needs = ["judgements.initiative", "judgements.side", "judgements.statement", "judgements.score"]
uses = ["judgements.answered_on", "judgements.channel"]
remedy = "Begin each meeting with what was said last time and what came of it. Leave time for those who think before they speak."
how = "One row for each card that answers “What I said was listened to”. Only “agree” is a yes. Cards bear nobody's name, so they are told apart by side alone, and a card that leaves the line empty is left out."
source = "Review, section 6, the name of principle 2"
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
WHERE j.statement = 'heard'
  AND j.score IS NOT NULL
