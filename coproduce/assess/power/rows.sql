-- Where the rows of every face are gathered before they are counted (table `faced`).
CREATE OR REPLACE TEMP TABLE faced (
  face VARCHAR, initiative VARCHAR, record VARCHAR, person VARCHAR, asked_on DATE, part BIGINT, whole BIGINT,
  unsure BIGINT, hangs_with VARCHAR
)
