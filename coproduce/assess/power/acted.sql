-- One row for each action with its decision, and for each decision nobody acted on: who planned, who delivered.
-- Bovaird's matrix is counted from these rows (table `acted`), read after `decided`.
CREATE OR REPLACE TEMP TABLE acted AS
WITH
  -- Where no professional is on record at all, that none planned is not known: a file of ballots shows none.
  professionals AS (
    SELECT m.initiative FROM memberships AS m WHERE m.side = 'professional'
    UNION
    SELECT d.initiative FROM decided AS d WHERE d.professional > 0 OR d.approved_by_professional > 0
    UNION
    SELECT n.initiative
    FROM actions AS n
    JOIN doers AS o ON o.action = n.action
    WHERE o.capacity = 'professional'
  ),
  planned AS (
    SELECT
      d.initiative, d.decision,
      d.older + d.community AS lay,
      d.everyone,
      d.lay_advised > 0 AS asked,
      CASE
        WHEN d.professional > 0 OR d.approved_by_professional > 0 THEN TRUE
        WHEN d.complete AND d.unsure = 0 AND d.others_advised = 0 AND d.approved_by_unknown = 0 AND d.everyone > 0
          AND r.initiative IS NOT NULL THEN FALSE
      END AS by_professionals,
      CASE
        WHEN d.older > 0 OR d.community > 0 OR d.approved_by_older > 0 OR d.approved_by_community > 0 THEN TRUE
        WHEN d.complete AND d.unsure = 0 AND d.approved_by_unknown = 0 AND d.everyone > 0 THEN FALSE
      END AS by_lay
    FROM decided AS d
    LEFT JOIN professionals AS r ON r.initiative = d.initiative
  ),
  done AS (
    SELECT
      o.action,
      COUNT(*) AS everyone,
      COUNT(CASE WHEN o.capacity IN ('older person', 'community') THEN 1 END) AS lay,
      COUNT(CASE WHEN o.capacity = 'professional' THEN 1 END) AS professional,
      COUNT(CASE WHEN COALESCE(o.capacity, 'not known') = 'not known' THEN 1 END) AS unsure
    FROM doers AS o
    GROUP BY o.action
  ),
  units AS (
    SELECT n.initiative, n.action, n.decision, COALESCE(n.done_on, n.first_due_on, n.due_on) AS acted_on
    FROM actions AS n
    UNION ALL
    SELECT d.initiative, CAST(NULL AS VARCHAR) AS action, d.decision, d.decided_on AS acted_on
    FROM decided AS d
    WHERE COALESCE(d.result, 'agreed') = 'agreed'
      AND NOT EXISTS (SELECT 1 FROM actions AS n WHERE n.decision = d.decision)
  )
SELECT
  u.initiative,
  COALESCE(u.action, u.decision) AS record,
  CASE WHEN u.action IS NULL THEN 'decisions' ELSE 'actions' END AS main_table,
  COALESCE(d.decided_on, u.acted_on) AS asked_on,
  d.stage, d.tier, COALESCE(d.level, i.level, 'not known') AS level, COALESCE(i.place, 'not known') AS place,
  CASE
    WHEN p.by_professionals AND p.by_lay THEN 'together'
    WHEN p.by_professionals AND NOT p.by_lay THEN 'professional only'
    WHEN NOT p.by_professionals AND p.by_lay THEN 'no professional'
    ELSE 'not known'
  END AS planning,
  CASE
    WHEN o.professional > 0 AND o.lay > 0 THEN 'together'
    WHEN o.professional > 0 AND o.unsure = 0 THEN 'professional only'
    WHEN o.lay > 0 AND o.unsure = 0 THEN 'no professional'
    ELSE 'not known'
  END AS delivery,
  COALESCE(p.by_professionals AND NOT p.by_lay AND p.asked, FALSE) AS asked,
  -- One among five or more, or fewer than one in five, is a thin part.
  COALESCE(p.by_professionals AND p.by_lay AND p.lay > 0 AND ((p.lay = 1 AND p.everyone >= 5) OR 5 * p.lay < p.everyone), FALSE)
    OR COALESCE(o.professional > 0 AND o.lay > 0 AND ((o.lay = 1 AND o.everyone >= 5) OR 5 * o.lay < o.everyone), FALSE)
    AS thin
FROM units AS u
LEFT JOIN initiatives AS i ON i.initiative = u.initiative
LEFT JOIN decided AS d ON d.decision = u.decision
LEFT JOIN planned AS p ON p.decision = u.decision
LEFT JOIN done AS o ON o.action = u.action
