/*
title = "Who speaks in meetings"
text = "Of all the words spoken at meetings, how many did older people speak?"
unit = "of the words"
measure = "amount"
toward = "more"
apart = "record"
needs = ["turns.meeting", "turns.side", "turns.words", "meetings.meeting", "meetings.initiative", "meetings.held_on"]
how = "One row for each meeting where all who were there agreed to be counted. Words of people whose side is not known are unsure. Amounts have no interval: they are totals."
source = "Review, section 6, principle 2"
*/
SELECT
  g.initiative,
  g.meeting AS record,
  CAST(NULL AS VARCHAR) AS person,
  g.held_on AS asked_on,
  SUM(CASE WHEN t.side = 'older person' THEN t.words ELSE 0 END) AS part,
  SUM(t.words) AS whole,
  SUM(CASE WHEN COALESCE(t.side, 'not known') = 'not known' THEN t.words ELSE 0 END) AS unsure
FROM turns AS t
JOIN meetings AS g ON g.meeting = t.meeting
WHERE t.words > 0
GROUP BY g.initiative, g.meeting, g.held_on
