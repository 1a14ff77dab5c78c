/*
text = "Did people know how this would be decided before it was decided?"
principle = 4
practice = "4.3"
kind = "habit"
asks = "group"
table = "decisions"
unit = "decisions"
needs = ["decisions.decision", "decisions.initiative", "decisions.known_before | decisions.rule_stated_on"]
uses = ["decisions.rule", "decisions.decided_on", "decisions.level", "decisions.channel"]
remedy = "Begin each item with one sentence: today we decide this by …, and these people decide. Put the same sentence on the agenda."
how = "One row for each decision. Yes if the group says the rule was known before, or it was stated by the day of the decision. No if the group says it was not, the rule was stated later, or it is written down as not stated. The group's own yes or no wins over dates."
source = "Review, section 6, principle 4, third practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  d.level,
  d.channel,
  CASE
    WHEN d.known_before = 'yes' THEN TRUE
    WHEN d.known_before = 'no' OR d.rule = 'not stated' THEN FALSE
    ELSE d.rule_stated_on <= d.decided_on
  END AS met,
  d.known_before = 'not known'
    AND COALESCE(d.rule, '') <> 'not stated'
    AND (d.rule_stated_on IS NULL OR d.decided_on IS NULL) AS not_known
FROM decisions AS d
