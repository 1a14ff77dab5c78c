/*
title = "What became of it"
text = "Of the decisions older people helped to make, how many were carried out when somebody first looked?"
unit = "decisions"
toward = "more"
apart = "day"
needs = ["decisions.decision", "decisions.initiative", "decisions.decided_on", "fates.decision", "fates.looked_on", "fates.state"]
how = "One row for each decision that matters, that an older person helped to make and that somebody looked at again. Part if the first look found it carried out, in force, or ended after that; done in part does not count. The first look, so that old and new decisions are seen at a like age."
source = "Review, section 6, principle 4, fifth practice"
*/
SELECT
  d.initiative,
  d.decision AS record,
  CAST(NULL AS VARCHAR) AS person,
  d.decided_on AS asked_on,
  CASE WHEN l.state IN ('carried out', 'in force', 'ended') THEN 1 ELSE 0 END AS part,
  1 AS whole,
  0 AS unsure
FROM decided AS d
JOIN (
  SELECT
    f.decision, f.state,
    ROW_NUMBER() OVER (PARTITION BY f.decision ORDER BY f.looked_on) AS nth
  FROM fates AS f
) AS l ON l.decision = d.decision AND l.nth = 1
WHERE d.substantive AND d.older > 0
