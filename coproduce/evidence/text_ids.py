"""Ids that are whole numbers, shown as text for a while: some SQL sets them beside words."""

from collections.abc import Iterator
from contextlib import contextmanager

from coproduce.evidence.database import Connection, quoted
from coproduce.evidence.package import Package
from coproduce.evidence.schema import Table, tables


@contextmanager
def ids_as_text(package: Package) -> Iterator[None]:
    """Inside, every id of the package is text; where all are so already nothing is done."""
    connection = package.connection
    numbers = _numbers(connection)
    if not numbers:
        yield
        return
    connection.execute("CREATE SCHEMA IF NOT EXISTS texts")
    for table in tables().values():
        _show(connection, table, numbers.get(table.name, set()))
    connection.execute("SET search_path = 'texts,main'")
    try:
        yield
    finally:
        connection.execute("SET search_path = 'main'")


def _numbers(connection: Connection) -> dict[str, set[str]]:
    """By table, the id columns that are no text."""
    rows = connection.execute(
        "SELECT table_name, column_name FROM duckdb_columns()"
        " WHERE schema_name = 'main' AND data_type <> 'VARCHAR'"
    ).fetchall()
    found: dict[str, set[str]] = {}
    for name, column in rows:
        known = tables()[name].column(column) if name in tables() else None
        if known and known.type == "id":
            found.setdefault(name, set()).add(column)
    return found


def _show(connection: Connection, table: Table, numbers: set[str]) -> None:
    cells = ", ".join(
        f"CAST({quoted(column.name)} AS VARCHAR) AS {quoted(column.name)}"
        for column in table.columns
        if column.name in numbers
    )
    replaced = f" REPLACE ({cells})" if cells else ""
    name = quoted(table.name)
    connection.execute(f"CREATE OR REPLACE VIEW texts.{name} AS SELECT *{replaced} FROM main.{name}")
