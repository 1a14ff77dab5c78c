/*
text = "Was this role open to everybody?"
principle = 1
practice = "1.4"
kind = "habit"
asks = "person"
table = "roles"
unit = "roles"
needs = ["roles.initiative", "roles.person", "roles.role", "roles.from_on", "roles.open_to_all"]
uses = ["roles.paid", "roles.channel"]
beside = "{paid} of these roles were paid."
remedy = "Say at a meeting and in the next letter which roles are free and what each one takes. Let people share one, or think up their own."
how = "One row for each role somebody took on. Yes if it was open to everybody before it was filled. A blank is not known. Who holds the roles, shown by side, is described and has no mark to reach."
source = "Review, section 6, principle 1, fourth practice"
*/
SELECT
  r.initiative,
  r.initiative || '|' || r.person || '|' || r.role || '|' || CAST(r.from_on AS VARCHAR) AS record,
  r.person,
  r.from_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  r.channel,
  r.open_to_all AS met,
  CASE WHEN r.paid THEN 1 ELSE 0 END AS paid
FROM roles AS r
