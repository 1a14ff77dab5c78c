"""Findings from counts kept beside: only what changed since is asked again.

A block holds what one question counted in one initiative. Its counts are told apart by person too, because
the records of somebody in three initiatives hang together: so the interval of the whole stays exact, and the
file is as private as the records (docs/decisions/0006-counts-are-kept-by-person.md).
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from coproduce.assess.ask import TOLD, absent, ask_records, findings
from coproduce.assess.count import ORDERED, Row, Way, count_sql, counted, ways
from coproduce.assess.finding import Finding
from coproduce.assess.fingerprint import homeless, keys, prints
from coproduce.assess.home import tables_of, within_changed
from coproduce.assess.question import Question
from coproduce.assess.sql import beside_names
from coproduce.assess.store import Cell, Store
from coproduce.evidence.database import Connection
from coproduce.evidence.package import Package
from coproduce.evidence.progress import Progress, silent

CELL = (
    *("side", "channel", "place", "quarter", "level", "status", "person", "day_in", "day_on", "alone"),
    *("n", "y", "u", "g", "w"),
)
# A sum shown beside an answer is kept as a cell too, under its own name.
BESIDE = Way("beside", "c.channel", where="c.status = 'beside'")

Keys = Mapping[str, str]
"""By initiative, the key of its block."""


class Asked(NamedTuple):
    """The findings, and which (question, initiative) had to be asked anew for them.

    `keys` has, by question, a key of the answer whose counts are kept: while it stays, so does the answer.
    """

    findings: list[Finding]
    anew: frozenset[tuple[str, str]]
    keys: Mapping[str, str]


def ask_stored(
    package: Package, questions: Sequence[Question], file: Path, *, progress: Progress = silent
) -> Asked:
    """The same findings as `ask_all`; what `file` keeps of them is not asked again."""
    asked = [question for question in questions if not absent(package, question)]
    without_home = homeless(package)
    kept = [question for question in asked if without_home.isdisjoint(tables_of(question))]
    found = prints(package)
    wanted = {question: keys(package, question, found) for question in kept}
    keys_of = {question: _key(blocks) for question, blocks in wanted.items()}
    with Store(file) as store:
        anew = _renew(package, wanted, store, progress)
        counts = _answers(package.connection, keys_of, store)
    whole = {question: _asked_whole(package, question) for question in asked if question not in wanted}
    counts += _counted(package.connection, whole)
    by_stem = {question.stem: key for question, key in keys_of.items()}
    return Asked(findings(package, questions, counted(counts)), anew, by_stem)


def _key(blocks: Keys) -> str:
    return sha256(json.dumps(sorted(blocks.items())).encode()).hexdigest()


def _renew(
    package: Package, wanted: Mapping[Question, Keys], store: Store, progress: Progress
) -> frozenset[tuple[str, str]]:
    """Ask each question of the initiatives in which something changed, and keep what it counts there."""
    changed = {question: _changed(store, question.stem, blocks) for question, blocks in wanted.items()}
    stale = [question for question, blocks in changed.items() if blocks]
    rows = [(question.stem, home) for question in stale for home in changed[question]]
    if stale:
        _fill(package.connection, "changed", ("question", "initiative"), rows)
        ask_records(package, stale, within=within_changed, progress=progress)
    for question in stale:
        store.put(question.stem, changed[question], _cells(package.connection, question))
    return frozenset(rows)


def _changed(store: Store, stem: str, wanted: Keys) -> dict[str, str]:
    had = store.keys(stem)
    store.forget(stem, had.keys() - wanted.keys())
    return {home: key for home, key in wanted.items() if had.get(home) != key}


def _answers(connection: Connection, keys_of: Mapping[Question, str], store: Store) -> list[Row]:
    """What each question counted, put together from its blocks again only where one of them is new."""
    kept = {question: store.answer(question.stem, key) for question, key in keys_of.items()}
    stale = {question: store.cells(question.stem) for question, counts in kept.items() if counts is None}
    again: defaultdict[str, list[Row]] = defaultdict(list)
    for row in _counted(connection, stale):
        again[str(row[0])].append(row)
    for question in stale:
        store.put_answer(question.stem, keys_of[question], again[question.stem])
    return [row for question, counts in kept.items() for row in counts or again[question.stem]]


def _asked_whole(package: Package, question: Question) -> dict[str, list[Cell]]:
    ask_records(package, [question])
    return _cells(package.connection, question)


def _cells(connection: Connection, question: Question) -> dict[str, list[Cell]]:
    """The cells of a question by initiative, out of table `asked`."""
    alike = ", ".join(f"CAST(a.{name} AS VARCHAR) AS {name}" for name in CELL[:-6])
    sums = ", ".join(f"CAST(SUM(a.{name}) AS BIGINT) AS {name}" for name in CELL[-5:])
    rows = connection.execute(
        f"SELECT CAST(a.initiative AS VARCHAR), {alike}, a.alone, {sums} FROM asked AS a"
        f" WHERE a.question = ? GROUP BY ALL ORDER BY ALL",
        [question.stem],
    ).fetchall()
    found: defaultdict[str, list[Cell]] = defaultdict(list)
    for home, *cell in [*rows, *_beside(connection, question)]:
        found[home].append(cell)
    return found


def _beside(connection: Connection, question: Question) -> Iterable[tuple[str | int | bool | None, ...]]:
    for name in beside_names(question):
        for home, total in connection.execute(
            f"SELECT CAST(a.initiative AS VARCHAR), CAST(COALESCE(SUM(a.{name}), 0) AS BIGINT)"
            " FROM asked AS a WHERE a.question = ? AND a.status = 'asked' GROUP BY a.initiative",
            [question.stem],
        ).fetchall():
            yield (home, "", name, "", "", "", "beside", None, None, None, True, total, 0, 0, 0, 0)


def _counted(connection: Connection, blocks: Mapping[Question, Mapping[str, list[Cell]]]) -> list[Row]:
    """The cells of all initiatives, counted in every way of looking."""
    cells = [
        (question.stem, question.of_people, home, *cell)
        for question, homes in blocks.items()
        for home, those in homes.items()
        for cell in those
    ]
    if not cells:
        return []
    _fill(connection, "cells", ("question", "of_people", "initiative", *CELL), cells)
    connection.execute(TOLD)
    parts = [count_sql("cells", way) for way in (*ways(), BESIDE)]
    return [*connection.execute("\nUNION ALL\n".join(parts) + ORDERED).fetchall()]


def _fill(connection: Connection, name: str, columns: Sequence[str], rows: Sequence[Cell]) -> None:
    """A temporary table of these rows: handed over as one text, which takes far less time than row by row."""
    kinds = {"of_people": "BOOLEAN", "alone": "BOOLEAN", **dict.fromkeys(CELL[-5:], "BIGINT")}
    cast = ", ".join(
        f"CAST(r.r[{at}] AS {kinds.get(column, 'VARCHAR')}) AS {column}"
        for at, column in enumerate(columns, start=1)
    )
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {cast}"
        " FROM (SELECT unnest(from_json(?, '[[\"VARCHAR\"]]')) AS r) AS r",
        [json.dumps(rows)],
    )
