-- What people whose names are on record did about a decision: for each side and the group they speak for, how many
-- decided and with what weight, and by how many more were for it than against.
SELECT
  p.decision, COALESCE(m.side, w.side, 'not known') AS side, m.speaks_for,
  COUNT(CASE WHEN p.part = 'decided' THEN 1 END) AS deciders,
  SUM(CASE WHEN p.part = 'decided' THEN COALESCE(p.weight, 1) END) AS weight,
  SUM(CASE p.stance WHEN 'for' THEN 1 WHEN 'against' THEN -1 ELSE 0 END) AS leaning
FROM positions AS p
JOIN decisions AS d ON d.decision = p.decision
LEFT JOIN memberships AS m ON m.initiative = d.initiative AND m.person = p.person
LEFT JOIN people AS w ON w.person = p.person
WHERE p.part = 'decided' OR p.stance IN ('for', 'against')
GROUP BY p.decision, COALESCE(m.side, w.side, 'not known'), m.speaks_for
