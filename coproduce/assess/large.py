"""Asking a large package: one question at a time, and of its records no more than counting needs."""

from collections.abc import Mapping, Sequence
from functools import cache

import duckdb
import numpy as np

from coproduce.assess.count import (
    ASKED,
    OF_PEOPLE,
    ORDERED,
    STRANDS,
    Tallies,
    Way,
    beside_sql,
    counted,
    filled,
)
from coproduce.assess.count_alone import all_at_once, shown
from coproduce.assess.finding import SUMS, Breakdown
from coproduce.assess.held import not_allowed
from coproduce.assess.question import Question
from coproduce.assess.sql import all_beside, ask_sql, shape_sql
from coproduce.evidence.database import Connection, text
from coproduce.evidence.schema import codes

WHOSE = ("memberships", "people")
# A record's five counts in one number, as `clusters_large.sql` takes them apart.
PACKED = f"n * {1 << 51} + y * {1 << 36} + u * {1 << 24} + g * {1 << 12} + w"


def ask_alone(connection: Connection, question: Question, looking: Sequence[Way]) -> Mapping[str, Breakdown]:
    """The counts of one question, a way of looking at a time: each takes all the memory there is."""
    beside = all_beside([question])
    try:
        connection.execute(_cells_sql(question, beside))
    except duckdb.ConversionException as wrong:
        raise not_allowed(question.table, wrong) from None
    looks = [way for way in looking if question.of_people or way.name not in OF_PEOPLE]
    alone = [way for way in looks if way.where == ASKED and not _hangs(question)]
    found: dict[str, Breakdown] = {**all_at_once(connection, _cells(question), alone)} if alone else {}
    found |= {
        way.name: _breakdown(connection, question, way) for way in looks if way not in (*alone, STRANDS)
    }
    rows = [row for way in looks if way == STRANDS for row in _counts(connection, question, way).fetchall()]
    for name in beside:
        rows += connection.execute(beside_sql(_cells(question), name)).fetchall()
    return found | dict(counted(rows).get(question.stem, {}))


def _breakdown(connection: Connection, question: Question, way: Way) -> Tallies:
    """The counts by each value, fetched a column at a time: row by row takes longer than counting them."""
    columns = _counts(connection, question, way).fetchnumpy()
    breakdown = Tallies()
    breakdown.add_all(columns["looked_at"].tolist(), np.column_stack([columns[name] for name in SUMS]))
    return breakdown


def _counts(connection: Connection, question: Question, way: Way) -> Connection:
    """The counts of table `cells`, still to be fetched."""
    try:
        return connection.execute(_count_sql(question, way, "clusters_large"))
    except duckdb.ConversionException:
        # More hang together than a packed sum can tell.
        return connection.execute(_count_sql(question, way, "clusters_long"))


def _cells_sql(question: Question, beside: Sequence[str]) -> str:
    """The question's records as table `cells`; those of a group have no side, and are not joined for one."""
    about = f"'{question.stem}' AS question, '{question.table}' AS main_table"
    given = f"SELECT {about}, {question.of_people} AS of_people, q.* FROM ({question.own_sql}) AS q"
    parts = [f"said AS ({shape_sql(beside)} UNION ALL BY NAME {given})"]
    if not question.of_people:
        parts += [f"{name} AS (SELECT * FROM temp.{name} WHERE FALSE)" for name in WHOSE]
    return (
        f"CREATE OR REPLACE TEMP TABLE cells AS WITH {', '.join(parts)}"
        f" SELECT {', '.join((*_slim(question.table == 'decisions'), *beside))} FROM ({ask_sql(beside)})"
    )


@cache
def _slim(by_day: bool) -> tuple[str, ...]:
    """The columns that counting needs, in as little room as they take."""
    listed = {
        "status": ("asked", "not due", "apart"),
        **{name: codes()[name] for name in ("side", "channel", "level")},
    }
    words = {name: dict.fromkeys((*said, "not known")) for name, said in listed.items()}
    return (
        *("place", "initiative", "person", *(("day_in", "day_on") if by_day else ())),
        "CAST(DATE_TRUNC('quarter', asked_on) AS DATE) AS quarter",
        *(f"CAST({name} AS ENUM({', '.join(map(text, said))})) AS {name}" for name, said in words.items()),
        f"{PACKED} AS packed",
    )


def _count_sql(question: Question, way: Way, clusters: str) -> str:
    by_day = question.table == "decisions"
    written = filled(
        clusters,
        shown(way),
        question=question.stem,
        cells=_cells(question),
        hangs="c.person, c.day_in, c.day_on" if by_day else "c.person",
        alone="FALSE" if by_day else "c.person IS NULL",
    )
    return written + ORDERED


def _hangs(question: Question) -> bool:
    """Whether some of its records hang together: those of one person, or the decisions of one day."""
    return question.of_people or question.table == "decisions"


def _cells(question: Question) -> str:
    """Table `cells` with what is the same in each of its rows, and so not kept there."""
    return f"(SELECT '{question.stem}' AS question, {question.of_people} AS of_people, d.* FROM cells AS d)"
