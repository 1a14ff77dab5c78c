-- A made-up nation: a view for each table of its evidence. The same DuckDB makes the same nation every time.
-- Small initiatives are many and large ones few; one member in fifteen is a person of the few who join everything.
-- __initiatives__, __people__, __busy__ and __scale__ are filled in before this runs.

-- Luck from 0 to 999 for thing `i`, in the matter of `what`; and one of some words.
CREATE MACRO luck(i, what) AS CAST(hash(i, what) % 1000 AS INTEGER);
CREATE MACRO one_of(words, i, what) AS words[1 + CAST(hash(i, what) % len(words) AS INTEGER)];
-- How many of something the first `i` initiatives have: at least so many each, and `more` shared out unevenly.
CREATE MACRO upto(i, least, more) AS CAST(least * i + floor(more * __scale__ * pow(i / __initiatives__, 4)) AS INTEGER);
CREATE MACRO numbers(i, least, more) AS CAST(unnest(range(upto(i - 1, least, more), upto(i, least, more))) AS INTEGER);
CREATE MACRO channel(i) AS one_of(['in person', 'in person', 'home visit', 'phone', 'post', 'email', 'online', NULL], i, 'channel');
CREATE MACRO side(i, what) AS CASE
  WHEN luck(i, what) < 620 THEN 'older person' WHEN luck(i, what) < 850 THEN 'community'
  WHEN luck(i, what) < 950 THEN 'professional' ELSE 'not known' END;
-- Yes in so many of a thousand, nothing in sixty, else no.
CREATE MACRO told(i, what, yes) AS CASE WHEN luck(i, what) < 60 THEN NULL ELSE luck(i, what) - 60 < yes * 0.94 END;
-- A day within `most` days after another, or none in `never` of a thousand.
CREATE MACRO later(since, i, what, most, never) AS CASE
  WHEN luck(i, what || '?') >= never THEN since + CAST(hash(i, what) % most AS INTEGER) END;
-- The person who is member `j` of all memberships, counted through the initiatives.
CREATE MACRO member(j) AS CAST(CASE
  WHEN j % 15 = 0 THEN 1 + (j // 15 * 7919) % __busy__
  ELSE 1 + __busy__ + (CAST(j AS BIGINT) * 618033) % (__people__ - __busy__) END AS INTEGER);

CREATE TEMP TABLE groups AS
SELECT
  i AS initiative, upto(i - 1, 5, 1400000) AS first_member,
  upto(i, 5, 1400000) - upto(i - 1, 5, 1400000) AS members,
  DATE '2019-01-01' + CAST(hash(i, 'began') % 2300 AS INTEGER) AS began_on
FROM (SELECT CAST(unnest(range(1, __initiatives__ + 1)) AS INTEGER) AS i);
-- The member in a seat of a group (seats go round), and a day since the group began.
CREATE MACRO seat(g, k) AS member(g.first_member + k % g.members);
CREATE MACRO some_day(g, i, what) AS g.began_on + CAST(hash(i, what) % (DATE '2026-03-31' - g.began_on) AS INTEGER);

CREATE VIEW initiatives AS
SELECT
  g.initiative, 'place ' || luck(g.initiative, 'place') % 150 AS place,
  one_of(['individual', 'community', 'community', NULL], g.initiative, 'level') AS level,
  one_of(['group', 'service', 'locality', 'area'], g.initiative, 'tier') AS tier, g.began_on,
  later(g.began_on - 60, g.initiative, 'purpose', 90, 100) AS purpose_on,
  later(g.began_on + 60, g.initiative, 'confirmed', 200, 400) AS purpose_confirmed_on,
  later(g.began_on, g.initiative, 'rules', 200, 300) AS rules_agreed_on,
  side(g.initiative, 'begun by') AS begun_by_side, channel(g.initiative) AS channel
FROM groups AS g;

CREATE VIEW kept AS
SELECT g.initiative, k.kept_table, g.began_on AS from_on, one_of(['all', 'most', 'some', 'sample'], g.initiative, k.kept_table) AS how
FROM groups AS g
CROSS JOIN (SELECT unnest([
  'needs', 'contributions', 'decisions', 'expenses', 'memberships', 'issues', 'meetings', 'positions', 'actions'
]) AS kept_table) AS k
WHERE luck(g.initiative, k.kept_table || ' kept') < 600;

CREATE VIEW stages AS
SELECT
  g.initiative, s.stage, 1 AS round, g.began_on + s.nth * 120 AS began_on, g.began_on + s.nth * 120 + 400 AS ended_on,
  channel(g.initiative) AS channel
FROM groups AS g
CROSS JOIN (SELECT unnest(['agree', 'design', 'deliver', 'review']) AS stage, CAST(unnest(range(4)) AS INTEGER) AS nth) AS s
WHERE g.began_on + s.nth * 120 <= DATE '2026-03-31';

CREATE VIEW people AS
SELECT
  p AS person, NULLIF(side(p, 'side'), 'not known') AS side, 'place ' || luck(p, 'place') % 150 AS place,
  one_of(['60-64', '65-69', '70-74', '75-79', '80-84', '85-89', '90+', NULL], p, 'age') AS age_band
FROM (SELECT CAST(unnest(range(1, __people__ + 1)) AS INTEGER) AS p);

CREATE VIEW characteristics AS
SELECT c.person, c.strand, c.value
FROM (
  SELECT
    p AS person, unnest(['age', 'ethnicity', 'disability']) AS strand,
    unnest([
      one_of(['65-74', '65-74', '75-84', '85-89', '90+'], p, 'strand age'),
      one_of(['White', 'White', 'White', 'White', 'Asian', 'Black'], p, 'ethnicity'),
      one_of(['none', 'none', 'moving', 'sight or hearing'], p, 'disability')
    ]) AS value
  FROM (SELECT CAST(unnest(range(1, __people__ + 1)) AS INTEGER) AS p)
) AS c
WHERE luck(c.person, c.strand || ' told') < 700;

CREATE VIEW population AS
SELECT 'place ' || p.place AS place, s.strand, s.value, '65+' AS universe, s.people * (20 + p.place) AS people
FROM (SELECT unnest(range(150)) AS place) AS p
CROSS JOIN (
  SELECT
    unnest(['age', 'age', 'age', 'age', 'ethnicity', 'ethnicity', 'ethnicity']) AS strand,
    unnest(['65-74', '75-84', '85-89', '90+', 'White', 'Asian', 'Black']) AS value,
    unnest([52, 33, 10, 5, 88, 8, 4]) AS people
) AS s;

CREATE VIEW affected AS
SELECT
  g.initiative, v.voice, side(g.initiative, v.voice) AS named_by_side, v.seldom AS seldom_heard,
  luck(g.initiative, v.voice || 'needed') < 300 AS needed,
  later(g.began_on - 90, g.initiative, v.voice || 'contacted', 400, 200) AS contacted_on,
  CASE WHEN luck(g.initiative, v.voice || 'joined') < 550 THEN CAST(YEAR(g.began_on) AS VARCHAR) END AS joined,
  CASE WHEN luck(g.initiative, v.voice || 'joined') >= 750
    THEN one_of(['not asked', 'no reply', 'asked and said no', 'cannot as it is run'], g.initiative, v.voice) END AS why_not
FROM groups AS g
CROSS JOIN (
  SELECT unnest(['carers', 'people at home', 'Welsh speakers', 'care homes']) AS voice,
    unnest([FALSE, TRUE, FALSE, TRUE]) AS seldom
) AS v;

CREATE VIEW memberships AS
SELECT
  m.initiative, member(m.j) AS person, CASE WHEN luck(m.j, 'own side') < 800 THEN side(m.j, 'side') END AS side,
  CASE WHEN luck(m.j, 'voice') < 150 THEN one_of(['carers', 'people at home', 'care homes'], m.j, 'voice') END AS speaks_for,
  m.joined_on, later(m.joined_on, m.j, 'support', 90, 350) AS asked_support_on,
  later(m.joined_on, m.j, 'tasks', 200, 450) AS offered_tasks_on, channel(m.j) AS channel
FROM (
  SELECT n.initiative, n.j, some_day(n, n.j, 'joined') AS joined_on
  FROM (SELECT g.*, numbers(g.initiative, 5, 1400000) AS j FROM groups AS g) AS n
) AS m;

CREATE VIEW ways AS
SELECT
  m.initiative, m.person, one_of(['in person', 'phone', 'post', 'online'], m.person, 'way') AS way,
  luck(m.person, 'wanted') < 900 AS wanted, told(m.person, 'used', 750) AS used, m.channel
FROM memberships AS m
WHERE luck(m.person, 'ways') < 600;

CREATE VIEW roles AS
SELECT
  m.initiative, m.person, one_of(['chair', 'co-chair', 'notes', 'outreach', 'trainer'], m.person, 'role') AS role,
  m.joined_on AS from_on, told(m.person, 'open', 600) AS open_to_all, luck(m.person, 'paid') < 200 AS paid
FROM memberships AS m
WHERE luck(m.person, 'roles') < 60;

CREATE VIEW skills AS
SELECT
  CAST(row_number() OVER (ORDER BY m.initiative, m.person) AS INTEGER) AS skill, m.initiative, m.person,
  m.joined_on AS offered_on, later(m.joined_on, m.person, 'taken up', 300, 500) AS taken_up_on,
  later(m.joined_on, m.person, 'declined', 300, 900) AS declined_on, m.channel
FROM memberships AS m
WHERE luck(m.person, 'skills') < 100;

CREATE TEMP TABLE held AS
SELECT n.meeting, n.initiative, n.first_member, n.members, some_day(n, n.meeting, 'held') AS held_on
FROM (SELECT g.*, numbers(g.initiative, 4, 320000) AS meeting FROM groups AS g) AS n;

CREATE VIEW meetings AS
SELECT
  h.meeting, h.initiative, one_of(['agree', 'design', 'deliver', 'review'], h.meeting, 'stage') AS stage,
  h.held_on, one_of(['in person', 'in person', 'mixed', 'online', 'phone'], h.meeting, 'mode') AS mode,
  h.held_on - luck(h.meeting, 'venue') % 30 AS venue_checked_on, h.held_on - luck(h.meeting, 'booked') % 30 AS venue_booked_on,
  later(h.held_on - 20, h.meeting, 'expenses', 26, 200) AS expenses_told_on, channel(h.meeting) AS channel
FROM held AS h;

CREATE VIEW attendance AS
SELECT
  a.meeting, seat(a, a.meeting * 13 + a.k) AS person, a.held_on - 14 AS invited_on,
  told(a.meeting * 100 + a.k, 'came', 640) AS came
FROM (SELECT h.*, CAST(unnest(range(LEAST(h.members, 26))) AS INTEGER) AS k FROM held AS h) AS a;

CREATE VIEW tasks AS
SELECT
  h.meeting, h.initiative, seat(h, h.meeting) AS person, 'notes' AS task,
  told(h.meeting, 'open', 500) AS open_to_all, luck(h.meeting, 'paid task') < 300 AS paid
FROM held AS h
WHERE luck(h.meeting, 'tasks') < 500;

CREATE VIEW needs AS
SELECT
  n.need, n.initiative, seat(n, n.need * 7) AS person,
  one_of(['step free', 'hearing', 'sight', 'communication', 'language', 'format', 'travel', 'money'], n.need, 'kind') AS kind,
  some_day(n, n.need, 'told') AS told_on,
  one_of(['yes', 'yes', 'yes', 'yes', 'partly', 'no', 'not known', 'no longer wanted', NULL], n.need, 'met') AS met,
  one_of(['the person', 'the person', 'the person', 'facilitator', NULL], n.need, 'said by') AS met_said_by,
  luck(n.need, 'away') < 40 AS kept_away, channel(n.need) AS channel
FROM (SELECT g.*, numbers(g.initiative, 20, 2600000) AS need FROM groups AS g) AS n;

CREATE VIEW expenses AS
SELECT
  n.expense, n.initiative, seat(n, n.expense * 3) AS person, some_day(n, n.expense, 'claimed') AS claimed_on,
  later(some_day(n, n.expense, 'claimed'), n.expense, 'paid', 20, 60) AS paid_on, channel(n.expense) AS channel
FROM (SELECT g.*, numbers(g.initiative, 5, 900000) AS expense FROM groups AS g) AS n;

CREATE VIEW contributions AS
SELECT
  c.contribution, c.initiative,
  CASE WHEN luck(c.contribution, 'anonymous') < 850 THEN seat(c, c.contribution * 11) END AS person,
  one_of(['idea', 'experience', 'concern', 'offer', 'question', 'thanks'], c.contribution, 'kind') AS kind,
  CASE WHEN luck(c.contribution, 'about') < 100 THEN 'purpose' END AS about, c.made_on,
  told(c.contribution, 'reached', 800) AS can_be_reached,
  one_of(['acted on', 'partly', 'no', 'not now', 'passed on', 'thanked only', NULL], c.contribution, 'answer') AS answer,
  later(c.made_on, c.contribution, 'answered', 90, 150) AS answered_on,
  later(c.made_on, c.contribution, 'author told', 100, 300) AS told_on, channel(c.contribution) AS channel
FROM (
  SELECT n.*, some_day(n, n.contribution, 'made') AS made_on
  FROM (SELECT g.*, numbers(g.initiative, 5, 900000) AS contribution FROM groups AS g) AS n
) AS c;

-- An issue and the decision on it carry the same number.
CREATE TEMP TABLE matters AS
SELECT CAST(n.number AS INTEGER) AS number, n.initiative, n.first_member, n.members, some_day(n, n.number, 'raised') AS raised_on
FROM (SELECT g.*, numbers(g.initiative, 3, 240000) AS number FROM groups AS g) AS n;

CREATE VIEW issues AS
SELECT
  s.number AS issue, s.initiative, CASE WHEN luck(s.number, 'raiser') < 700 THEN seat(s, s.number * 5) END AS raised_by,
  CASE WHEN luck(s.number, 'raiser') >= 700 THEN side(s.number, 'raised by') END AS raised_by_side, s.raised_on,
  told(s.number, 'refuse', 700) AS could_refuse,
  one_of(['agreed', 'agreed', 'agreed', 'not agreed', 'kept off', 'its own place', NULL], s.number, 'outcome') AS outcome,
  side(s.number, 'outcome by') AS outcome_by_side, later(s.raised_on, s.number, 'agreed', 60, 100) AS agreed_on,
  one_of(['common ground', 'discussion', 'vote', 'organiser alone', 'not known'], s.number, 'how') AS agreed_how,
  one_of(['older person', 'older person and community', 'professional', 'not known', NULL], s.number, 'sides') AS agreed_sides,
  channel(s.number) AS channel
FROM matters AS s;

CREATE VIEW contribution_issues AS
SELECT c.contribution, s.number AS issue
FROM contributions AS c
JOIN matters AS s ON s.initiative = c.initiative AND s.number % 7 = c.contribution % 7
WHERE luck(c.contribution, 'issue') < 200;

CREATE VIEW decisions AS
SELECT
  s.number AS decision, s.initiative, one_of(['agree', 'design', 'deliver', 'review'], s.number, 'stage') AS stage,
  one_of(['individual', 'community', NULL], s.number, 'level') AS level,
  one_of(['strategy', 'service', 'money', 'way of working', 'routine'], s.number, 'decision kind') AS kind,
  one_of(['consensus', 'consent', 'majority', 'one person', 'ballot', 'not stated'], s.number, 'rule') AS rule,
  CAST(CASE WHEN luck(s.number, 'quota') < 100 THEN 0.6 END AS DECIMAL(18,4)) AS quota,
  later(s.raised_on, s.number, 'stated', 60, 300) AS rule_stated_on, s.raised_on + 45 AS decided_on,
  one_of(['agreed', 'agreed', 'agreed', 'not agreed'], s.number, 'result') AS result,
  told(s.number, 'complete', 800) AS parts_complete, side(s.number, 'decision raised by') AS raised_by_side,
  one_of(['yes', 'no', 'not known', NULL, NULL], s.number, 'known') AS known_before,
  told(s.number, 'success', 500) AS says_success, told(s.number, 'options', 500) AS says_options,
  told(s.number, 'constraints', 500) AS says_constraints, told(s.number, 'resources', 500) AS says_resources,
  told(s.number, 'reasons', 500) AS says_reasons, channel(s.number) AS channel
FROM matters AS s
WHERE s.raised_on + 45 <= DATE '2026-03-31';

CREATE VIEW decision_issues AS SELECT d.decision, d.decision AS issue FROM decisions AS d;

CREATE VIEW positions AS
SELECT
  p.number AS decision, seat(p, p.number * 17 + p.k) AS person,
  CASE WHEN luck(p.number * 100 + p.k, 'part') < 750 THEN 'decided' ELSE 'advised' END AS part,
  one_of(['for', 'for', 'for', 'for', 'for', 'against', 'abstained', 'stood aside'], p.number * 100 + p.k, 'stance') AS stance,
  told(p.number * 100 + p.k, 'objection', 500) AS objection_met, channel(p.number * 100 + p.k) AS channel
FROM (
  SELECT s.*, CAST(unnest(range(LEAST(s.members, 37))) AS INTEGER) AS k FROM matters AS s WHERE s.raised_on + 45 <= DATE '2026-03-31'
) AS p;

CREATE VIEW approvals AS
SELECT
  d.decision, 'the council' AS body, 'professional' AS body_side, luck(d.decision, 'needed') < 700 AS needed,
  one_of(['as it was', 'as it was', 'changed', 'refused', 'none'], d.decision, 'approval') AS outcome,
  told(d.decision, 'approval reason', 600) AS reason_given
FROM decisions AS d
WHERE luck(d.decision, 'approvals') < 200;

CREATE VIEW fates AS
SELECT
  d.decision, d.decided_on + 100 AS looked_on,
  one_of(['carried out', 'carried out', 'in force', 'partly', 'dropped', 'reversed'], d.decision, 'state') AS state,
  side(d.decision, 'fate by') AS by_side, CASE WHEN luck(d.decision, 'fate told') < 700 THEN side(d.decision, 'told by') END AS told_by_side,
  told(d.decision, 'fate reason', 500) AS reason_given
FROM decisions AS d
WHERE luck(d.decision, 'fates') < 700 AND d.decided_on + 100 <= DATE '2026-03-31';

CREATE VIEW actions AS
SELECT
  d.decision AS action, d.decision, d.initiative, d.decided_on + 60 AS first_due_on,
  later(d.decided_on, d.decision, 'done', 90, 200) AS done_on, later(d.decided_on, d.decision, 'why', 90, 800) AS reason_told_on,
  CAST(luck(d.decision, 'says') % 6 AS BIGINT) AS says, d.channel
FROM decisions AS d
WHERE luck(d.decision, 'actions') < 600;

CREATE VIEW doers AS
SELECT a.action, seat(s, s.number * 5 + k.k) AS person, luck(a.action, 'paid doer') < 300 AS paid
FROM actions AS a
JOIN matters AS s ON s.number = a.action
CROSS JOIN (SELECT CAST(unnest(range(2)) AS INTEGER) AS k) AS k;

CREATE VIEW resources AS
SELECT
  g.initiative, 'money' AS kind, side(g.initiative, 'controlled') AS controlled_by_side,
  later(g.began_on, g.initiative, 'resource told', 300, 400) AS told_on, channel(g.initiative) AS channel
FROM groups AS g;

CREATE VIEW barriers AS
SELECT
  g.initiative AS barrier, g.initiative, g.began_on + 100 AS found_on,
  later(g.began_on + 100, g.initiative, 'resolved', 400, 400) AS resolved_on, side(g.initiative, 'resolved by') AS resolved_by_side
FROM groups AS g
WHERE g.began_on + 100 <= DATE '2026-03-31';

CREATE VIEW outcomes AS
SELECT CAST(g.initiative * 2 + k.k AS INTEGER) AS outcome, g.initiative, g.began_on + 90 AS chosen_on, channel(g.initiative) AS channel
FROM groups AS g
CROSS JOIN (SELECT CAST(unnest(range(2)) AS INTEGER) AS k) AS k
WHERE g.began_on + 90 <= DATE '2026-03-31';

CREATE VIEW outcome_sides AS
SELECT o.outcome, s.side, CAST(luck(o.outcome, s.side) % 6 AS BIGINT) AS chose
FROM outcomes AS o
CROSS JOIN (SELECT unnest(['older person', 'community', 'professional']) AS side) AS s
WHERE luck(o.outcome, s.side || ' chose') < 700;

CREATE VIEW changes AS
SELECT
  c.n AS change, c.initiative, c.outcome, some_day(g, c.n, 'noted') AS noted_on, seat(g, c.n) AS told_by,
  one_of(['better', 'better', 'same', 'worse', 'mixed', NULL], c.n, 'direction') AS direction,
  one_of(['claimed', 'agreed by the teller', 'checked'], c.n, 'status') AS status, channel(c.n) AS channel
FROM (
  SELECT o.outcome, o.initiative, o.outcome * 4 + CAST(unnest(range(4)) AS INTEGER) AS n FROM outcomes AS o
) AS c
JOIN groups AS g ON g.initiative = c.initiative
WHERE luck(c.n, 'changes') < 800;

CREATE VIEW change_sources AS
SELECT c.change, d.decision
FROM changes AS c
JOIN decisions AS d ON d.initiative = c.initiative AND d.decision % 5 = c.change % 5
WHERE luck(c.change, 'source') < 300;

CREATE VIEW measures AS
SELECT CAST(o.outcome * 2 + k.k AS INTEGER) AS measure, o.outcome, o.chosen_on + k.k * 180 AS taken_on, CAST(k.k AS DECIMAL(18,4)) AS value
FROM outcomes AS o
CROSS JOIN (SELECT CAST(unnest(range(2)) AS INTEGER) AS k) AS k
WHERE luck(o.outcome, 'measured') < 400 AND o.chosen_on + k.k * 180 <= DATE '2026-03-31';

CREATE VIEW pulses AS
SELECT h.meeting, h.initiative, 'older person' AS side, 12 AS given, 4 + luck(h.meeting, 'returned') % 9 AS returned
FROM held AS h
WHERE luck(h.meeting, 'pulses') < 100;

CREATE VIEW judgements AS
SELECT
  h.initiative, h.meeting, side(h.meeting * 10 + k.k, 'card') AS side, k.statement,
  one_of(['agree', 'agree', 'agree', 'partly', 'disagree', NULL], h.meeting * 10 + k.k, 'score') AS score, h.held_on AS answered_on
FROM held AS h
CROSS JOIN (
  SELECT
    unnest(['safe', 'heard', 'matters', 'knew', 'helped decide', 'used', 'trusted', 'enough']) AS statement, CAST(unnest(range(8)) AS INTEGER) AS k
) AS k
WHERE luck(h.meeting, 'pulses') < 100;

CREATE VIEW accounts AS
SELECT
  CAST(g.initiative * 3 + k.k AS INTEGER) AS account, g.initiative, g.began_on + 365 * (k.k + 1) AS owed_on,
  later(g.began_on + 365 * (k.k + 1) - 60, g.initiative * 3 + k.k, 'account', 90, 250) AS given_on,
  CAST(luck(g.initiative, 'replies') % 4 AS BIGINT) AS replies
FROM groups AS g
CROSS JOIN (SELECT CAST(unnest(range(3)) AS INTEGER) AS k) AS k;

CREATE VIEW reviews AS
SELECT
  CAST(g.initiative * 3 + k.k AS INTEGER) AS review, g.initiative, g.began_on + 365 * (k.k + 1) + luck(g.initiative, 'review') % 120 AS held_on,
  CASE WHEN luck(g.initiative * 3 + k.k, 'led to') < 600 THEN 'an action' END AS led_to
FROM groups AS g
CROSS JOIN (SELECT CAST(unnest(range(3)) AS INTEGER) AS k) AS k
WHERE luck(g.initiative * 3 + k.k, 'reviews') < 700;
