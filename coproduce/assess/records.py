"""The records that said no: every finding leads back to them."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coproduce.assess.ask import ask_records
from coproduce.assess.question import Question
from coproduce.evidence.database import Connection, quoted
from coproduce.evidence.package import Package
from coproduce.evidence.schema import tables


class SaidNo(NamedTuple):
    """One record that said no: its key, where it belongs, its day, and where a spreadsheet shows it."""

    record: str
    initiative: str
    asked_on: date | None
    table: str
    row: int | None


def said_no(package: Package, question: Question) -> list[SaidNo]:
    """The records that said no, newest first. Cards are nobody's, so theirs are never listed."""
    return all_said_no(package, [question])[question.stem]


def all_said_no(package: Package, questions: Sequence[Question]) -> dict[str, list[SaidNo]]:
    """The records that said no to each of the questions, by the question's stem."""
    ask_records(package, [question for question in questions if question.kind != "said"])
    return listed(package, questions)


def listed(package: Package, questions: Sequence[Question]) -> dict[str, list[SaidNo]]:
    """The same, of questions that have just been asked together: nothing is asked again."""
    return {
        question.stem: [] if question.kind == "said" else _listed(package.connection, question)
        for question in questions
    }


def _listed(connection: Connection, question: Question) -> list[SaidNo]:
    rows = connection.execute(
        f"""
        SELECT a.record, a.initiative, a.asked_on, MIN(t.at_row)
        FROM asked AS a
        {at_row(question.table)}
        WHERE a.question = ? AND a.status = 'asked' AND NOT a.met
        GROUP BY a.record, a.initiative, a.asked_on
        ORDER BY a.asked_on DESC NULLS LAST, a.initiative, a.record
        """,
        [question.stem],
    ).fetchall()
    return [SaidNo(record, initiative, on, question.table, row) for record, initiative, on, row in rows]


def at_row(table: str) -> str:
    """A join to table `asked` that gives, as `t.at_row`, the row in which a spreadsheet shows each record."""
    return f"""
        LEFT JOIN (SELECT {_key(table)} AS record, s.at_row FROM {quoted(table)} AS s) AS t
          ON t.record = {_row_of(table)}"""


def _key(table: str) -> str:
    parts = [f"CAST(s.{quoted(name)} AS VARCHAR)" for name in tables()[table].key]
    return " || '|' || ".join(parts) if parts else "CAST(s.at_row AS VARCHAR)"


def _row_of(table: str) -> str:
    """A record's key; what follows it, as the year in `lunch club|2024`, is not part of it."""
    number = len(tables()[table].key)
    parts = [f"split_part(a.record, '|', {at})" for at in range(1, number + 1)]
    return " || '|' || ".join(parts) if parts else "a.record"
