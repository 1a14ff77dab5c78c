/*
text = "Was this barrier removed, moved or set aside together?"
principle = 5
practice = "5.6"
kind = "habit"
asks = "group"
table = "barriers"
unit = "barriers"
needs = [
  "barriers.barrier", "barriers.initiative", "barriers.found_on", "barriers.resolved_on",
  "barriers.resolved_by_side",
]
uses = ["barriers.channel"]
due = "Asked once six months (183 days) have gone by since it was found."
beside = "{still_there} are not written down as resolved; {over_a_year} of these were found more than a year ago."
remedy = "Take the oldest barrier that still stands. Ask who meets it every week, and let them choose: take it away, go round it, or let it be."
how = "One row for each barrier found. Yes if it is out of the way, by the doing of older people or the community. No if professionals dealt with it alone. If no day is written, or nobody wrote who did it, it is not known."
source = "Review, section 6, principle 5, sixth practice"
*/
SELECT
  b.initiative,
  b.barrier AS record,
  CAST(NULL AS VARCHAR) AS person,
  b.found_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  b.channel,
  CASE
    WHEN b.resolved_on IS NULL OR b.resolved_by_side = 'not known' THEN NULL
    ELSE b.resolved_by_side IN ('older person', 'community')
  END AS met,
  b.resolved_on IS NOT NULL AND b.resolved_by_side = 'not known' AS not_known,
  b.found_on + 183 AS due_on,
  CASE WHEN b.resolved_on IS NULL THEN 1 ELSE 0 END AS still_there,
  CASE
    WHEN b.resolved_on IS NULL AND b.found_on + 365 < (SELECT k.as_of FROM package AS k) THEN 1
    ELSE 0
  END AS over_a_year
FROM barriers AS b
