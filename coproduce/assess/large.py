"""Asking a large package: one question at a time, and of its records no more than counting needs."""

from collections.abc import Iterator, Sequence
from functools import cache

import duckdb

from coproduce.assess.count import OF_PEOPLE, ORDERED, Row, Way, beside_sql, count_sql, filled
from coproduce.assess.held import not_allowed
from coproduce.assess.question import Question
from coproduce.assess.sql import all_beside, ask_sql, shape_sql
from coproduce.evidence.database import Connection, text
from coproduce.evidence.schema import codes

WHOSE = ("memberships", "people")
QUARTER = (
    "COALESCE(CAST(k.looked_at // 4 AS VARCHAR) || '-Q' || CAST(k.looked_at % 4 + 1 AS VARCHAR), 'not known')"
)


def ask_alone(connection: Connection, question: Question, looking: Sequence[Way]) -> Iterator[Row]:
    """The counts of one question, a way of looking at a time: each takes all the memory there is."""
    beside = all_beside([question])
    try:
        connection.execute(_cells_sql(question, beside))
    except duckdb.ConversionException as wrong:
        raise not_allowed(question.table, wrong) from None
    parts = [_count_sql(question, way) for way in looking if question.of_people or way.name not in OF_PEOPLE]
    cells = f"(SELECT '{question.stem}' AS question, d.* FROM cells AS d)"
    parts += [beside_sql(cells, name) for name in beside]
    for part in parts:
        yield from connection.execute(part + ORDERED).fetchall()


def _cells_sql(question: Question, beside: Sequence[str]) -> str:
    """The question's records as table `cells`; those of a group have no side, and are not joined for one."""
    about = f"'{question.stem}' AS question, '{question.table}' AS main_table"
    given = f"SELECT {about}, {question.of_people} AS of_people, q.* FROM ({question.sql}) AS q"
    parts = [f"said AS ({shape_sql(beside)} UNION ALL BY NAME {given})"]
    if not question.of_people:
        parts += [f"{name} AS (SELECT * FROM temp.{name} WHERE FALSE)" for name in WHOSE]
    return (
        f"CREATE OR REPLACE TEMP TABLE cells AS WITH {', '.join(parts)}"
        f" SELECT {', '.join((*_slim(), *beside))} FROM ({ask_sql(beside)})"
    )


@cache
def _slim() -> tuple[str, ...]:
    """The columns that counting needs, in as little room as they take."""
    listed = {
        "status": ("asked", "not due", "apart"),
        **{name: codes()[name] for name in ("side", "channel", "level")},
    }
    words = {name: dict.fromkeys((*said, "not known")) for name, said in listed.items()}
    return (
        *("of_people", "place", "initiative", "person", "day_in", "day_on", "alone"),
        "CAST(YEAR(asked_on) * 4 + QUARTER(asked_on) - 1 AS SMALLINT) AS quarter",
        *(f"CAST({name} AS ENUM({', '.join(map(text, said))})) AS {name}" for name, said in words.items()),
        *(f"CAST({count} AS TINYINT) AS {count}" for count in "nyugw"),
    )


def _count_sql(question: Question, way: Way) -> str:
    looked = way._replace(shown=QUARTER) if way.name == "quarter" else way
    if not question.of_people:
        return count_sql(f"(SELECT '{question.stem}' AS question, d.* FROM cells AS d)", looked)
    by_day = question.table == "decisions"
    hangs = "c.person, c.day_in, c.day_on" if by_day else "c.person"
    return filled("count_large", looked, question=question.stem, cells="cells", hangs=hangs)
