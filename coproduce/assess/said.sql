-- Where every question's rows are gathered before they are placed: one shape for all.
-- What a question does not give is null. The sums that questions ask to be shown beside follow.
CREATE OR REPLACE TEMP TABLE said (
  question VARCHAR, main_table VARCHAR, of_people BOOLEAN,
  initiative VARCHAR, record VARCHAR, person VARCHAR, asked_on DATE, level VARCHAR, channel VARCHAR, met BOOLEAN,
  side VARCHAR, due_on DATE, not_known BOOLEAN, apart BOOLEAN, grave BOOLEAN__beside__
)
