-- What is done to the rows of every question, the same for all: each record in `said` gets its status, its
-- answer, and where it belongs. Its answer is given as counts too: n record, y yes, u not known, g a no that
-- kept somebody away, w in a period somebody vouches for.
WITH
  placed AS (
    SELECT
      s.question, s.of_people, s.initiative, s.record, s.person, s.asked_on, s.grave,
      s.main_table = 'decisions' AS by_day,
      -- A record's own side wins, then the side its person has in this initiative, then the person's usual one.
      CASE WHEN s.of_people THEN COALESCE(s.side, m.side, p.side, 'not known') END AS side,
      COALESCE(s.channel, 'not known') AS channel,
      COALESCE(i.place, 'not known') AS place,
      COALESCE(CAST(YEAR(s.asked_on) AS VARCHAR) || '-Q' || CAST(QUARTER(s.asked_on) AS VARCHAR), 'not known') AS quarter,
      COALESCE(s.level, i.level, 'not known') AS level,
      CASE
        WHEN s.apart THEN 'apart'
        WHEN s.due_on > d.as_of OR s.asked_on > d.as_of THEN 'not due'
        ELSE 'asked'
      END AS status,
      CASE
        WHEN s.not_known THEN NULL
        WHEN s.met IS NULL AND w.kept_all = 1 THEN FALSE
        ELSE s.met
      END AS met,
      COALESCE(w.covered, 0) AS covered__beside__
    FROM said AS s
    CROSS JOIN package AS d
    LEFT JOIN initiatives AS i ON i.initiative = s.initiative
    LEFT JOIN memberships AS m ON m.initiative = s.initiative AND m.person = s.person
    LEFT JOIN people AS p ON p.person = s.person
    LEFT JOIN written AS w
      ON w.kept_table = s.main_table AND w.initiative = s.initiative
      AND w.from_on <= s.asked_on AND s.asked_on < w.before_day
  )
SELECT
  s.question, s.of_people, s.initiative, s.record, s.asked_on,
  s.side, s.channel, s.place, s.quarter, s.level, s.status, s.met,
  -- Records of one person, or decisions of one initiative on one day, hang together; others stand alone.
  s.person,
  CASE WHEN s.person IS NULL AND s.by_day THEN s.initiative END AS day_in,
  CASE WHEN s.person IS NULL AND s.by_day THEN s.asked_on END AS day_on,
  s.person IS NULL AND NOT s.by_day AS alone,
  1 AS n,
  CASE WHEN s.met THEN 1 ELSE 0 END AS y,
  CASE WHEN s.met IS NULL THEN 1 ELSE 0 END AS u,
  CASE WHEN s.grave AND s.met IS NOT TRUE THEN 1 ELSE 0 END AS g,
  s.covered AS w__beside__
FROM placed AS s
