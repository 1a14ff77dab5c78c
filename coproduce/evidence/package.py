"""An evidence package, open and typed: the only thing a question is asked of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from coproduce.evidence.database import Connection, connect, lock, quoted
from coproduce.evidence.schema import SQL_TYPES, Table, tables

Rows = Sequence[Mapping[str, object]]


@dataclass(frozen=True)
class Package:
    """Every table of the schema stands in `connection`, typed, with `at_row`; `present`: which were given.

    `as_of` is the day the records reach to and `as_of_from` says in words where that day was found. `source`
    is its title, or without one the name of its file. A `large` one is asked a question at a time, to spare
    memory.
    """

    connection: Connection
    as_of: date
    as_of_from: str
    source: str
    framework: str
    older_from: int | None
    present: Mapping[str, frozenset[str]]
    large: bool = False

    def has(self, column: str) -> bool:
        """Whether `table.column`, or just `table`, came with the package."""
        table, _, name = column.partition(".")
        return name in self.present.get(table, ()) if name else table in self.present


def create_table(connection: Connection, table: Table) -> None:
    """An empty, typed table with every column of the schema and the row a spreadsheet would show."""
    columns = ", ".join(f"{quoted(column.name)} {SQL_TYPES[column.type]}" for column in table.columns)
    connection.execute(f"CREATE TABLE {quoted(table.name)} ({columns}, at_row BIGINT)")


def create_day(connection: Connection, as_of: date) -> None:
    """The one-row table by which a question knows the day: it has no clock."""
    connection.execute("CREATE TABLE package (as_of DATE)")
    connection.execute("INSERT INTO package VALUES (?)", [as_of])


def from_rows(given: Mapping[str, Rows], *, as_of: date, source: str = "rows") -> Package:
    """A package of the rows given as Python values, for worked examples and tests; nothing is checked."""
    connection = connect()
    fill(connection, given)
    create_day(connection, as_of)
    lock(connection)
    present = {name: _columns(rows) for name, rows in given.items()}
    return Package(connection, as_of, "given", source, "review-2014", None, present)


def fill(connection: Connection, given: Mapping[str, Rows]) -> None:
    """Every table of the schema, with the rows given."""
    for table in tables().values():
        create_table(connection, table)
        _insert(connection, table, given.get(table.name, ()))


def _columns(rows: Iterable[Mapping[str, object]]) -> frozenset[str]:
    return frozenset(name for row in rows for name in row)


def _insert(connection: Connection, table: Table, rows: Rows) -> None:
    if not rows:
        return
    names = [column.name for column in table.columns]
    values = [[*(row.get(name) for name in names), at] for at, row in enumerate(rows, start=2)]
    marks = ", ".join([f"({', '.join('?' * (len(names) + 1))})"] * len(rows))
    connection.execute(
        f"INSERT INTO {quoted(table.name)} VALUES {marks}", [cell for row in values for cell in row]
    )
