-- The records behind each level, out of those of `level_rows.sql`: what each says of one of the four mechanisms,
-- of whether older people were `involved` in anything, and of whether they `came`. Of each kind the newest __most__.
WITH
  why AS (
    SELECT
      d.*,
      CASE
        WHEN d.older_needed THEN 'older people were needed'
        WHEN NOT d.older_needed THEN 'it could pass without older people'
        WHEN d.who_not_known THEN 'who decided it is not on record'
        WHEN NOT d.complete THEN 'it is not on record that everybody’s part was written down'
        ELSE 'the rule it was decided by is not on record'
      END AS needed
    FROM level_decisions AS d
  ),
  of_decisions AS (
    SELECT
      d.initiative, d.tier, d.stage, d.decision, d.decided_on, 'planning' AS about, d.planning_yes AS yes, d.planning_maybe AS maybe,
      CASE
        WHEN d.stage_not_known THEN 'its stage is not on record'
        WHEN d.menu_not_known THEN 'a ballot: who set what could be chosen is not on record'
        WHEN d.older_needed AND d.older >= d.enough THEN 'older people were needed, and ' || d.older || ' of them decided'
        WHEN d.older_needed AND d.who_not_known THEN 'older people were needed, and who decided it is not on record'
        WHEN d.older_needed THEN 'older people were needed, and fewer than ' || d.enough || ' of them decided'
        ELSE d.needed
      END AS says
    FROM why AS d
    WHERE d.in_planning OR d.stage_not_known
    UNION ALL
    SELECT
      d.initiative, d.tier, d.stage, d.decision, d.decided_on, 'management', d.money_yes, d.money_maybe,
      'on money: ' || d.needed
    FROM why AS d
    WHERE d.money > 0
    UNION ALL
    SELECT
      d.initiative, d.tier, d.stage, d.decision, d.decided_on, 'governance', d.known_yes, d.known_maybe,
      CASE
        WHEN d.rule_known THEN 'people knew before how it would be decided'
        WHEN NOT d.rule_known THEN 'people did not know before how it would be decided'
        ELSE 'whether people knew before how it would be decided is not on record'
      END
    FROM why AS d
    UNION ALL
    SELECT
      d.initiative, d.tier, d.stage, d.decision, d.decided_on, 'involved', d.involved_yes, d.involved_maybe,
      CASE
        WHEN d.older > 0 THEN 'an older person decided'
        WHEN d.older_advised > 0 THEN 'an older person advised'
        WHEN d.reached THEN 'something an older person said reached it'
        ELSE 'who decided it is not on record'
      END
    FROM why AS d
    WHERE d.involved_maybe
  ),
  of_actions AS (
    SELECT
      a.initiative, a.tier, a.stage, a.action, a.acted_on, 'delivery' AS about, a.delivery_yes AS yes, a.delivery_maybe AS maybe,
      CASE
        WHEN a.delivery_yes THEN 'older people or the community did it, and had decided it'
        WHEN a.doers = 0 THEN 'who did it is not on record'
        WHEN a.by_them = 0 AND a.unsure > 0 THEN 'the side of somebody who did it is not on record'
        WHEN a.by_them = 0 THEN 'neither older people nor the community did it'
        WHEN a.decision IS NULL THEN 'it answers no decision on record'
        WHEN a.planning_unsure THEN 'who decided it is not on record'
        ELSE 'older people or the community did it, and others had decided it'
      END AS says
    FROM level_actions AS a
    UNION ALL
    SELECT
      a.initiative, a.tier, a.stage, a.action, a.acted_on, 'came', TRUE, TRUE, 'older people or the community did it'
    FROM level_actions AS a
    WHERE a.by_them > 0
  ),
  of_the_whole AS (
    SELECT
      m.initiative, 'meetings' AS of_table, m.meeting AS record, m.held_on AS on_day, 'governance' AS about,
      m.chair_yes AS yes, m.chair_maybe AS maybe,
      CASE
        WHEN m.chair_yes THEN 'an older person was in the chair'
        WHEN m.nobody_in_the_chair THEN 'who was in the chair is not on record'
        WHEN m.chair_unsure THEN 'the side of whoever was in the chair is not on record'
        ELSE 'somebody else was in the chair'
      END AS says
    FROM level_meetings AS m
    UNION ALL
    SELECT
      m.initiative, 'meetings', m.meeting, m.held_on, 'governance', m.majority_yes, m.majority_maybe,
      CASE
        WHEN m.majority_yes THEN 'older people were in the majority, as the group declared'
        WHEN m.majority_maybe THEN 'whether older people were in the majority is not on record'
        ELSE 'older people were not in the majority, as the group had declared'
      END
    FROM level_meetings AS m
    JOIN initiatives AS i ON i.initiative = m.initiative
    WHERE i.declared_rules LIKE '%older people in the majority%'
    UNION ALL
    SELECT m.initiative, 'meetings', m.meeting, m.held_on, 'came', TRUE, TRUE, 'older people came'
    FROM level_meetings AS m
    WHERE m.older > 0
    UNION ALL
    SELECT
      s.initiative, 'resources', s.kind, s.told_on, 'management', s.resources_yes, s.resources_maybe,
      CASE
        WHEN s.resources_yes THEN 'older people decide on it'
        WHEN s.resources_maybe THEN 'who decides on it is not on record'
        ELSE 'others decide on it'
      END
    FROM level_resources AS s
    UNION ALL
    SELECT
      r.initiative, 'reviews', r.review, r.held_on, 'management', r.reviews_yes, r.reviews_maybe,
      CASE
        WHEN r.reviews_yes THEN 'older people looked back, and it led to something'
        WHEN NOT r.led_on THEN 'it led to nothing on record'
        WHEN r.reviews_maybe THEN 'who looked back is not on record'
        ELSE 'no older person looked back'
      END
    FROM level_reviews AS r
  ),
  told AS (
    SELECT s.*, d.about, 'decisions' AS of_table, d.decision AS record, d.decided_on AS on_day, d.yes, d.maybe, d.says
    FROM level_slices AS s
    JOIN of_decisions AS d
      ON d.initiative = s.initiative
      AND CASE s.slice WHEN 'all' THEN '' WHEN 'tier' THEN d.tier ELSE d.stage END = s.of_slice
    UNION ALL
    SELECT s.*, a.about, 'actions', a.action, a.acted_on, a.yes, a.maybe, a.says
    FROM level_slices AS s
    JOIN of_actions AS a
      ON a.initiative = s.initiative
      AND CASE s.slice WHEN 'all' THEN '' WHEN 'tier' THEN a.tier ELSE COALESCE(a.stage, 'not known') END = s.of_slice
    UNION ALL
    SELECT s.*, w.about, w.of_table, w.record, w.on_day, w.yes, w.maybe, w.says
    FROM level_slices AS s
    JOIN of_the_whole AS w ON w.initiative = s.initiative
  ),
  each_once AS (
    SELECT DISTINCT
      t.initiative, t.slice, t.of_slice, t.about, t.of_table, t.record, t.on_day,
      CASE WHEN t.yes THEN 'yes' WHEN t.maybe THEN 'not known' ELSE 'no' END AS holds, t.says
    FROM told AS t
  ),
  newest AS (
    SELECT
      e.*,
      ROW_NUMBER() OVER (
        PARTITION BY e.initiative, e.slice, e.of_slice, e.about, e.holds
        ORDER BY e.on_day DESC NULLS LAST, e.of_table, e.record
      ) AS place
    FROM each_once AS e
  )
SELECT n.initiative, n.slice, n.of_slice, n.about, n.of_table, n.record, n.on_day, n.holds, n.says
FROM newest AS n
WHERE n.place <= __most__
ORDER BY
  n.initiative, n.slice, n.of_slice, n.about,
  CASE n.holds WHEN 'yes' THEN 0 WHEN 'not known' THEN 1 ELSE 2 END, n.place
