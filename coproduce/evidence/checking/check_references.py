"""References: whoever or whatever a row names has a row of its own."""

from collections.abc import Iterator
from typing import NamedTuple

from coproduce.evidence.checking.check_search import Rule, Search, one, raw
from coproduce.evidence.database import quoted
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.schema import Table, tables


class Reference(NamedTuple):
    """`column` of `table` holds keys of the table `to`, which stand there in the column `key`."""

    table: str
    column: str
    to: str
    key: str


def references(given: Raw, table: Table) -> Iterator[Reference]:
    """The references among the columns that came, checkable or not."""
    for column in table.columns:
        if column.refers_to and column.name in given.tables.get(table.name, ()):
            yield Reference(table.name, column.name, column.refers_to, tables()[column.refers_to].key[0])


def checkable(given: Raw, reference: Reference) -> bool:
    """Whether the table referred to came, with its key, and somebody wrote in it."""
    return reference.to not in given.unwritten and reference.key in given.tables.get(reference.to, ())


def searches(given: Raw) -> Iterator[Search]:
    """One SELECT for each reference that can be checked."""
    for name in given.tables:
        for reference in references(given, tables()[name]):
            if checkable(given, reference):
                yield _search(reference)


def not_checkable(given: Raw) -> Iterator[str]:
    """A sentence for each absent table that others refer to."""
    absent: dict[str, list[str]] = {}
    for name in given.tables:
        for reference in references(given, tables()[name]):
            if not checkable(given, reference):
                absent.setdefault(reference.to, []).append(f"{name}.{reference.column}")
    for name, columns in absent.items():
        yield f"There is no table {name} to check {', '.join(columns)} against."


def _search(reference: Reference) -> Search:
    table, column, to, key = reference
    sql = (
        f"SELECT 0, mine.at_row, mine.{quoted(column)}, NULL FROM {raw(table)} AS mine"
        f" WHERE mine.{quoted(column)} IS NOT NULL AND NOT EXISTS"
        f" (SELECT 1 FROM {raw(to)} AS other WHERE other.{quoted(key)} = mine.{quoted(column)})"
    )
    return Search(sql, [Rule("refers to nobody", table, column, f"{one(key)} that has a row in {to}")])
