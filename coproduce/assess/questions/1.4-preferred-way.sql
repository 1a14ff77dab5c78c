/*
text = "Did this member take part in a way they wanted?"
principle = 1
practice = "1.4"
kind = "duty"
asks = "person"
table = "ways"
unit = "members"
needs = ["ways.initiative", "ways.person", "ways.way", "ways.wanted", "ways.used"]
uses = ["ways.channel", "memberships.initiative", "memberships.person", "memberships.joined_on"]
due = "Asked once 60 days have gone by since the member joined."
remedy = "Ask each person how they would like to take part, offer that first, and ask again when their life changes."
how = "One row for each member who told us at least one way they want. Yes if they have used any of them: one is enough. No if they have used none. Where nobody wrote whether one was used, and no other was, it is not known. Somebody who only comes, or only rings, has taken part."
source = "Review, section 6, principle 1, fourth practice"
*/
WITH
  wanted AS (
    SELECT
      w.initiative, w.person, MIN(w.way) AS way, MIN(w.channel) AS channel,
      SUM(CASE WHEN w.used THEN 1 ELSE 0 END) AS used,
      SUM(CASE WHEN w.used IS NULL THEN 1 ELSE 0 END) AS blank
    FROM ways AS w
    WHERE w.wanted
    GROUP BY w.initiative, w.person
  )
SELECT
  k.initiative,
  k.initiative || '|' || k.person || '|' || k.way AS record,
  k.person,
  m.joined_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  k.channel,
  CASE WHEN k.used > 0 THEN TRUE WHEN k.blank = 0 THEN FALSE END AS met,
  m.joined_on + 60 AS due_on
FROM wanted AS k
LEFT JOIN memberships AS m ON m.initiative = k.initiative AND m.person = k.person
