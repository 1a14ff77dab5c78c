/*
title = "What others do with it"
text = "Of the answers of those who had to agree as well, how many left the decision as it was?"
unit = "answers"
toward = "more"
apart = "record"
needs = ["decisions.decision", "decisions.initiative", "decisions.decided_on", "approvals.decision", "approvals.outcome"]
how = "One row for each approval that was answered, of decisions older people had a part in deciding, by a body that is not one of older people. Unsure where the answer was not to answer."
source = "Review, section 6, principle 4; Arnstein (1969) on advice that others may leave"
*/
SELECT
  d.initiative,
  d.decision || '|' || a.body AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(a.answered_on, d.decided_on) AS asked_on,
  CASE WHEN a.outcome = 'as it was' THEN 1 ELSE 0 END AS part,
  1 AS whole,
  CASE WHEN a.outcome = 'none' THEN 1 ELSE 0 END AS unsure
FROM approvals AS a
JOIN decided AS d ON d.decision = a.decision
WHERE a.outcome IS NOT NULL AND d.older > 0 AND COALESCE(a.body_side, 'not known') <> 'older person'
