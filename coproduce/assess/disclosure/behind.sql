-- How many different people stand behind what one question asked, from `asked_of_one` (see ask.sql): for each status, and
-- of those asked for each side, with how many of them are behind a yes, behind a no, and were kept away.
-- A record that names nobody is traced to whoever raised, did or told it on its own side. Last, those
-- behind a sum that is shown beside.
WITH
  of_record AS (__of_record__),
  traced AS (
    SELECT
      a.status, COALESCE(a.side, '') AS side, a.met, a.g, __beside__ AS beside,
      COALESCE('person ' || a.person, 'person ' || r.person, 'record ' || a.initiative || ' ' || a.record) AS somebody
    FROM asked_of_one AS a
    LEFT JOIN of_record AS r ON a.person IS NULL AND r.record = split_part(a.record, '|', 1)
        AND (a.side IS NULL OR r.side IS NULL OR r.side = a.side)
  ),
  looked AS (
    SELECT t.status, '' AS looked_at, t.met, t.g, t.somebody FROM traced AS t
    UNION ALL
    SELECT t.status, t.side, t.met, t.g, t.somebody FROM traced AS t WHERE t.side <> ''
    UNION ALL
    SELECT 'beside', '', t.met, t.g, t.somebody FROM traced AS t WHERE t.status = 'asked' AND t.beside > 0
  )
SELECT
  l.status, l.looked_at,
  COUNT(DISTINCT l.somebody) AS everybody,
  COUNT(DISTINCT CASE WHEN l.met THEN l.somebody END) AS said_yes,
  COUNT(DISTINCT CASE WHEN NOT l.met THEN l.somebody END) AS said_no,
  COUNT(DISTINCT CASE WHEN l.g > 0 THEN l.somebody END) AS kept_away
FROM looked AS l
GROUP BY l.status, l.looked_at
