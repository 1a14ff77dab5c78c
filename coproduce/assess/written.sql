-- How fully a table was written down, and when: of claims that overlap, spans that do not. `all` turns a blank
-- into a no; a claim of all, most or a sample covers the record.
WITH
  days AS (
    SELECT k.kept_table, k.initiative, k.from_on AS on_day FROM kept AS k
    UNION
    SELECT k.kept_table, k.initiative, k.until_on + 1 AS on_day FROM kept AS k WHERE k.until_on IS NOT NULL
  ),
  spans AS (
    SELECT
      d.kept_table, d.initiative, d.on_day AS from_on,
      LEAD(d.on_day) OVER (PARTITION BY d.kept_table, d.initiative ORDER BY d.on_day) AS before_day
    FROM days AS d
  )
SELECT
  s.kept_table, s.initiative, s.from_on, COALESCE(s.before_day, DATE '9999-12-31') AS before_day,
  MAX(CASE WHEN k.how = 'all' THEN 1 ELSE 0 END) AS kept_all,
  MAX(CASE WHEN k.how IN ('all', 'most', 'sample') THEN 1 ELSE 0 END) AS covered
FROM spans AS s
JOIN kept AS k ON k.kept_table = s.kept_table AND k.initiative = s.initiative
WHERE k.from_on <= s.from_on AND (k.until_on IS NULL OR s.from_on <= k.until_on)
GROUP BY s.kept_table, s.initiative, s.from_on, s.before_day
