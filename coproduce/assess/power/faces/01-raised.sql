/*
title = "What gets onto the list"
text = "Of the issues agreed for work, how many had an older person raised?"
unit = "issues"
toward = "more"
apart = "record"
needs = ["issues.issue", "issues.initiative", "issues.raised_on", "issues.raised_by_side | issues.raised_by", "issues.outcome"]
how = "One row for each issue that was agreed. Part if the record, or the person who raised it, is of the side of older people; unsure where the side is not known."
source = "Review, section 6, principle 3; Bachrach and Baratz (1962) on the agenda as a face of power"
*/
SELECT
  s.initiative,
  s.issue AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(s.agreed_on, s.raised_on) AS asked_on,
  CASE WHEN COALESCE(s.raised_by_side, m.side, w.side, 'not known') = 'older person' THEN 1 ELSE 0 END AS part,
  1 AS whole,
  CASE WHEN COALESCE(s.raised_by_side, m.side, w.side, 'not known') = 'not known' THEN 1 ELSE 0 END AS unsure
FROM issues AS s
LEFT JOIN memberships AS m ON m.initiative = s.initiative AND m.person = s.raised_by
LEFT JOIN people AS w ON w.person = s.raised_by
WHERE s.outcome = 'agreed'
