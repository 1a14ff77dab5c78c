"""Fingerprints: what the records of each initiative come to, so that a change of any of them shows."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from hashlib import sha256

import duckdb

from coproduce.assess.home import NOBODYS, rows_with_home, says_initiative, tables_of
from coproduce.assess.question import Question
from coproduce.assess.sql import sql
from coproduce.evidence.database import Connection, quoted
from coproduce.evidence.package import Package
from coproduce.evidence.schema import EVIDENCE_VERSION, Table, tables

Print = tuple[int, int]
"""How many rows there are, and the sum of their hashes."""
Prints = Mapping[str, Mapping[str, Print]]
"""By table, the fingerprint of each initiative's rows: of people and what they told, of those it names."""


def prints(package: Package) -> Prints:
    """The fingerprints of everything in a package."""
    connection = package.connection
    found = {name: _rows(connection, name) for name in package.present if name not in NOBODYS}
    connection.execute(f"CREATE OR REPLACE TEMP TABLE theirs AS {' UNION '.join(_named(package))}")
    for name in ("people", "characteristics"):
        found[name] = _theirs(connection, name)
    return found


def _rows(connection: Connection, name: str) -> dict[str, Print]:
    return _printed(connection, rows_with_home(name), tables()[name])


def _theirs(connection: Connection, name: str) -> dict[str, Print]:
    rows = f"SELECT t.*, w.home FROM theirs AS w JOIN main.{name} AS t ON t.person = w.person"
    return _printed(connection, rows, tables()[name])


def _printed(connection: Connection, rows: str, table: Table) -> dict[str, Print]:
    columns = ", ".join(f"r.{quoted(column.name)}" for column in table.columns)
    found = connection.execute(
        f"SELECT CAST(r.home AS VARCHAR), COUNT(*), SUM(hash({columns})) FROM ({rows}) AS r GROUP BY r.home"
    ).fetchall()
    return {home: (int(number), int(mixed)) for home, number, mixed in found if home is not None}


def _named(package: Package) -> Iterator[str]:
    """SELECTs of the people each initiative names anywhere."""
    yield "SELECT i.initiative AS home, p.person FROM initiatives AS i CROSS JOIN people AS p WHERE FALSE"
    for name in package.present:
        for column in tables()[name].columns:
            if column.refers_to == "people" and name not in NOBODYS:
                yield f"SELECT r.home, r.{quoted(column.name)} AS person FROM ({rows_with_home(name)}) AS r"


def homeless(package: Package) -> frozenset[str]:
    """Tables with a row that should say its initiative and does not: what rests on them is never kept."""
    return frozenset(
        name
        for name in package.present
        if name not in NOBODYS and says_initiative(name) and _any_homeless(package.connection, name)
    )


def _any_homeless(connection: Connection, name: str) -> bool:
    first = connection.execute(f"SELECT 1 FROM {quoted(name)} AS t WHERE t.initiative IS NULL LIMIT 1")
    return first.fetchone() is not None


def keys(package: Package, question: Question, found: Prints) -> dict[str, str]:
    """The key of a question's block for each initiative: whatever may change an answer changes its key.

    Thresholds are no part of it, since judging is done on reading.
    """
    shared = [repr(question), *map(sql, ("said", "written", "ask")), EVIDENCE_VERSION, duckdb.__version__]
    shared += [package.as_of.isoformat(), _benchmark(package, question)]
    by_initiative: defaultdict[str, list[object]] = defaultdict(list)
    named = tables_of(question)
    for name in named:
        for initiative, printed in found.get(name, {}).items():
            by_initiative[initiative].append((name, *printed))
    return {
        initiative: sha256(json.dumps([shared, told]).encode()).hexdigest()
        for initiative, told in by_initiative.items()
    }


def _benchmark(package: Package, question: Question) -> str:
    if "population" not in tables_of(question):
        return ""
    columns = ", ".join(quoted(column.name) for column in tables()["population"].columns)
    row = package.connection.execute(f"SELECT COUNT(*), SUM(hash({columns})) FROM population").fetchone()
    return str(row)
