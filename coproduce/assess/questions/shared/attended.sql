-- Which sides were asked to each meeting, what is known of their coming, and when the first of them was invited.
SELECT
  a.meeting, a.came, COALESCE(m.side, p.side, 'not known') AS side, MIN(a.invited_on) AS invited_on
FROM attendance AS a
JOIN meetings AS g ON g.meeting = a.meeting
LEFT JOIN memberships AS m ON m.initiative = g.initiative AND m.person = a.person
LEFT JOIN people AS p ON p.person = a.person
GROUP BY a.meeting, a.came, COALESCE(m.side, p.side, 'not known')
