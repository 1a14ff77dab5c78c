-- What is done to the rows of every question, the same for all: one row for each record in `said` becomes one
-- row in `asked`, with its status, its answer, and where it belongs.
CREATE OR REPLACE TEMP TABLE asked AS
WITH
  -- How fully a table was written down on a day: `all` turns a blank into a no; a claim of all, most or a
  -- sample covers the record.
  days AS (
    SELECT DISTINCT s.main_table, s.initiative, s.asked_on FROM said AS s WHERE s.asked_on IS NOT NULL
  ),
  written AS (
    SELECT
      d.main_table, d.initiative, d.asked_on,
      MAX(CASE WHEN k.how = 'all' THEN 1 ELSE 0 END) AS kept_all,
      MAX(CASE WHEN k.how IN ('all', 'most', 'sample') THEN 1 ELSE 0 END) AS covered
    FROM days AS d
    JOIN kept AS k ON k.kept_table = d.main_table AND k.initiative = d.initiative
    WHERE k.from_on <= d.asked_on AND (k.until_on IS NULL OR d.asked_on <= k.until_on)
    GROUP BY d.main_table, d.initiative, d.asked_on
  )
SELECT
  s.* EXCLUDE (met, not_known, apart, level, channel, side),
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
  COALESCE(w.covered, 0) AS covered,
  -- Records of one person, or decisions of one initiative on one day, hang together.
  CASE
    WHEN s.person IS NOT NULL THEN 'person ' || s.person
    WHEN s.main_table = 'decisions' THEN s.initiative || ' ' || COALESCE(CAST(s.asked_on AS VARCHAR), 'no day')
    ELSE 'record ' || s.initiative || ' ' || s.record
  END AS hangs_with
FROM said AS s
CROSS JOIN package AS d
LEFT JOIN initiatives AS i ON i.initiative = s.initiative
LEFT JOIN memberships AS m ON m.initiative = s.initiative AND m.person = s.person
LEFT JOIN people AS p ON p.person = s.person
LEFT JOIN written AS w
  ON w.main_table = s.main_table AND w.initiative = s.initiative AND w.asked_on = s.asked_on
