/*
title = "What is kept off the list"
text = "Of the issues that older people raised and that were settled, how many were kept off by others?"
unit = "issues"
toward = "less"
apart = "record"
needs = ["issues.issue", "issues.initiative", "issues.raised_on", "issues.raised_by_side | issues.raised_by", "issues.outcome", "issues.outcome_by_side"]
how = "One row for each issue raised by an older person with an outcome on record. Part if it was not agreed or was kept off, and not by older people; unsure where nobody wrote by which side."
source = "Review, section 6, principle 3; Bachrach and Baratz (1962) on what is never put to a choice"
*/
SELECT
  s.initiative,
  s.issue AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(s.agreed_on, s.raised_on) AS asked_on,
  CASE WHEN s.outcome IN ('not agreed', 'kept off') AND s.outcome_by_side IN ('community', 'professional') THEN 1 ELSE 0 END AS part,
  1 AS whole,
  CASE WHEN s.outcome IN ('not agreed', 'kept off') AND COALESCE(s.outcome_by_side, 'not known') = 'not known' THEN 1 ELSE 0 END
    AS unsure
FROM issues AS s
LEFT JOIN memberships AS m ON m.initiative = s.initiative AND m.person = s.raised_by
LEFT JOIN people AS w ON w.person = s.raised_by
WHERE s.outcome IS NOT NULL
  AND COALESCE(s.raised_by_side, m.side, w.side) = 'older person'
