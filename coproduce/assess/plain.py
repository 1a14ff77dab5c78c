"""A question as one statement for plain DuckDB: what an auditor types after `.read open.sql`."""

from coproduce.assess.question import Question
from coproduce.assess.sql import ask_sql, shape_sql, sql


def plain_sql(question: Question) -> str:
    """The statement that gives the records asked, met and not known, by the rules of every question."""
    shape, written, placed = (one.strip() for one in (shape_sql(()), sql("written"), ask_sql(())))
    given = (
        f"'{question.stem}' AS question, '{question.table}' AS main_table, {question.of_people} AS of_people"
    )
    return (
        f"WITH said AS (\n{shape}\nUNION ALL BY NAME\nSELECT {given}, q.*"
        f" FROM (\n{question.sql}\n) AS q\n),\n"
        f"written AS (\n{written}\n),\nasked AS (\n{placed}\n)\n"
        "SELECT COUNT(*) AS asked, SUM(a.y) AS met, SUM(a.u) AS not_known\n"
        "FROM asked AS a WHERE a.status = 'asked';"
    )
