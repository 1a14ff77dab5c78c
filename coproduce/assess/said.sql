-- The one shape for the rows of every question, before they are placed; what a question does not give is null.
-- Ids keep the type they have in the package. The sums that questions ask to be shown beside follow.
SELECT
  CAST(NULL AS VARCHAR) AS question, CAST(NULL AS VARCHAR) AS main_table, CAST(NULL AS BOOLEAN) AS of_people,
  i.initiative, CAST(NULL AS VARCHAR) AS record, p.person, CAST(NULL AS DATE) AS asked_on,
  CAST(NULL AS VARCHAR) AS level, CAST(NULL AS VARCHAR) AS channel, CAST(NULL AS BOOLEAN) AS met,
  CAST(NULL AS VARCHAR) AS side, CAST(NULL AS DATE) AS due_on, CAST(NULL AS BOOLEAN) AS not_known,
  CAST(NULL AS BOOLEAN) AS apart, CAST(NULL AS BOOLEAN) AS grave__beside__
FROM initiatives AS i
CROSS JOIN people AS p
WHERE FALSE
