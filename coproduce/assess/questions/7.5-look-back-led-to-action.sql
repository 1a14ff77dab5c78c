/*
text = "Did this look-back lead to an action or a decision?"
principle = 7
practice = "7.5"
kind = "habit"
asks = "group"
table = "reviews"
unit = "look-backs"
needs = ["reviews.review", "reviews.initiative", "reviews.held_on", "reviews.led_to"]
uses = ["reviews.channel"]
due = "Asked once three months (91 days) have gone by since it was held."
remedy = "End each look-back with one thing to do another way, who will see to it, and the day on which the group hears how it went."
how = "One row for each look-back. Yes if an action or a decision is written down that came of it. It does not matter whether what people said was good or bad."
source = "Review, section 6, principle 7, fifth practice"
*/
SELECT
  r.initiative,
  r.review AS record,
  CAST(NULL AS VARCHAR) AS person,
  r.held_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  r.channel,
  CASE WHEN r.led_to IS NOT NULL THEN TRUE END AS met,
  r.held_on + 91 AS due_on
FROM reviews AS r
