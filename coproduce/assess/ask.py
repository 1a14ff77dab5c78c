"""Asking: questions and a package in, a finding for each question out.

A small package is asked everything at once: asking is cheap, planning is not. A large one is asked question
by question, so that no more than one question's answers are ever in memory.
"""

from collections.abc import Callable, Sequence

from coproduce.assess.count import (
    ORDERED,
    STRANDS,
    Counted,
    Way,
    beside_sql,
    count_sql,
    counted,
    finding,
    ways,
)
from coproduce.assess.finding import Finding
from coproduce.assess.held import held
from coproduce.assess.large import ask_alone
from coproduce.assess.question import Question
from coproduce.assess.sql import all_beside, ask_sql, shape_sql, sql
from coproduce.evidence.database import Connection
from coproduce.evidence.package import Package
from coproduce.evidence.progress import Progress, silent

ASKING = "Asking the questions"

# What each person told, once each.
TOLD = (
    "CREATE OR REPLACE TEMP TABLE strands AS"
    " SELECT DISTINCT c.person, c.strand, c.value FROM characteristics AS c"
)


def absent(package: Package, question: Question) -> tuple[str, ...]:
    """What the question needs and the package has not: a table where all of it is absent, else the column.

    Of `a | b` either is enough.
    """
    return absent_needs(package, question.needs)


def absent_needs(package: Package, needs: Sequence[str]) -> tuple[str, ...]:
    """The same, of these `table.column`s."""
    missing = [need for need in needs if not any(package.has(name.strip()) for name in need.split("|"))]
    return tuple(dict.fromkeys(" or ".join(_lacking(package, need)) for need in missing))


def _lacking(package: Package, need: str) -> list[str]:
    names = [name.strip() for name in need.split("|")]
    return [name if package.has(table := name.partition(".")[0]) else table for name in names]


def ask(package: Package, question: Question) -> Finding:
    """The finding of one question."""
    return ask_all(package, [question])[0]


def ask_all(
    package: Package, questions: Sequence[Question], *, strands: bool = True, progress: Progress = silent
) -> list[Finding]:
    """The finding of each question, in their order; one that cannot be asked says what is absent.

    Without `strands` the findings are not told apart by them, which saves a nation a good part of the work.
    """
    looking = ways(strands=strands)
    asking = _one_by_one if package.large else _together
    return findings(package, questions, asking(package, questions, looking, progress))


def findings(package: Package, questions: Sequence[Question], found: Counted) -> list[Finding]:
    """The finding of each question out of what was counted for all of them."""
    cards = given_cards(package)
    return [
        Finding(question, absent=missing)
        if (missing := absent(package, question))
        else finding(question, found.get(question.stem, {}), cards)
        for question in questions
    ]


def _together(
    package: Package, questions: Sequence[Question], looking: Sequence[Way], told: Progress
) -> Counted:
    connection = ask_records(package, questions, progress=told)
    if STRANDS in looking:
        connection.execute(TOLD)
    parts = [count_sql("asked", way) for way in looking]
    parts += [beside_sql("asked", name) for name in all_beside(questions)]
    return counted(connection.execute("\nUNION ALL\n".join(parts) + ORDERED).fetchall())


def _one_by_one(
    package: Package, questions: Sequence[Question], looking: Sequence[Way], told: Progress
) -> Counted:
    found = {}
    for statement in (_written(), *([TOLD] if STRANDS in looking else [])):
        package.connection.execute(statement)
    with held(package, questions):
        for done, question in enumerate(questions):
            told(ASKING, done, len(questions))
            if not absent(package, question):
                found[question.stem] = ask_alone(package.connection, question, looking)
    package.connection.execute("DROP TABLE IF EXISTS cells")
    told(ASKING, len(questions), len(questions))
    return found


def _everywhere(question: Question) -> str:
    return ""


def ask_records(
    package: Package,
    questions: Sequence[Question],
    *,
    within: Callable[[Question], str] = _everywhere,
    into: str = "asked",
    progress: Progress = silent,
) -> Connection:
    """Leave the rows of these questions, placed and answered, in a table of the connection returned.

    `within` may hold a question back to some initiatives: it gives what stands before its SELECT.
    """
    connection, beside = package.connection, all_beside(questions)
    connection.execute(_written())
    connection.execute(f"CREATE OR REPLACE TEMP TABLE said AS {shape_sql(beside)}")
    for done, question in enumerate(questions):
        progress(ASKING, done, len(questions))
        if not absent(package, question):
            _say(connection, question, within(question))
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {into} AS {ask_sql(beside)}")
    progress(ASKING, len(questions), len(questions))
    return connection


def _written() -> str:
    return f"CREATE OR REPLACE TEMP TABLE written AS {sql('written')}"


def _say(connection: Connection, question: Question, within: str) -> None:
    given = "? AS question, ? AS main_table, ? AS of_people"
    connection.execute(
        f"INSERT INTO said BY NAME {within} SELECT {given}, q.* FROM ({question.sql}) AS q",
        [question.stem, question.table, question.of_people],
    )


def given_cards(package: Package) -> tuple[int, int] | None:
    """Cards given to older people and returned by them, where that was written down."""
    row = package.connection.execute(
        "SELECT SUM(u.given), SUM(u.returned) FROM pulses AS u WHERE u.side = 'older person'"
    ).fetchone()
    return (int(row[0]), int(row[1])) if row and row[0] is not None and row[1] is not None else None
