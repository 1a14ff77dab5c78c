/*
text = "Could the group have turned this issue down, and were older people among those who agreed it?"
principle = 3
practice = "3.1"
kind = "habit"
asks = "group"
table = "issues"
unit = "issues"
needs = [
  "issues.issue", "issues.initiative", "issues.outcome", "issues.could_refuse",
  "issues.agreed_sides | issues.outcome_by_side",
]
uses = ["issues.agreed_on", "issues.raised_on", "issues.level", "issues.channel"]
remedy = "Before you take up an issue, ask aloud: may we say no to this? Then let older people say yes or no first."
how = "One row for each issue that was agreed. Yes if the group could have turned it down, and older people were among the sides that agreed it. No if either was not so. Where the sides are not written down, or not known, it also counts if older people are named as the side that settled it. A blank is not known."
source = "Review, section 6, principle 3, first practice"
*/
SELECT
  s.initiative,
  s.issue AS record,
  CAST(NULL AS VARCHAR) AS person,
  COALESCE(s.agreed_on, s.raised_on) AS asked_on,
  s.level,
  s.channel,
  s.could_refuse AND CASE
    WHEN s.agreed_sides IN ('older person', 'older person and community', 'older person and professional',
      'older person and community and professional') THEN TRUE
    WHEN s.agreed_sides IN ('community', 'professional', 'community and professional') THEN FALSE
    WHEN s.outcome_by_side = 'older person' THEN TRUE
  END AS met,
  COALESCE(s.could_refuse, TRUE) AND s.agreed_sides = 'not known'
    AND COALESCE(s.outcome_by_side, 'not known') <> 'older person' AS not_known
FROM issues AS s
WHERE s.outcome = 'agreed'
