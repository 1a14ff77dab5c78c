/*
text = "Was this account given to those it is owed to, by the day it was owed?"
principle = 7
practice = "7.4"
kind = "duty"
asks = "group"
table = "accounts"
unit = "accounts owed"
needs = ["accounts.account", "accounts.initiative", "accounts.owed_on", "accounts.given_on"]
uses = ["accounts.replies", "accounts.channel"]
due = "Asked once the day has come on which it is owed."
beside = "{answered} of them drew a reply."
remedy = "List who is owed an account: members, neighbours, funders, partners. Set a day for each, and tell them in their own form: what we did with what you said."
how = "One row for each account owed. Yes if it was given by its day. If no day is written on which it was given it is not known, unless all accounts owed were written down."
source = "Review, section 6, principle 7, fourth practice"
*/
SELECT
  a.initiative,
  a.account AS record,
  CAST(NULL AS VARCHAR) AS person,
  a.owed_on AS asked_on,
  CAST(NULL AS VARCHAR) AS level,
  a.channel,
  a.given_on <= a.owed_on AS met,
  a.owed_on AS due_on,
  CASE WHEN a.replies > 0 THEN 1 ELSE 0 END AS answered
FROM accounts AS a
