"""From text to typed tables: what a question may ask."""

from datetime import date
from pathlib import Path

from coproduce.evidence.checking.check_forms import FALSE, TRUE
from coproduce.evidence.database import lock, quoted
from coproduce.evidence.load_as_of import as_of as find_as_of
from coproduce.evidence.package import Package, create_day, create_table
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.reading.raw_store import forget
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.read_descriptor import FRAMEWORK
from coproduce.evidence.schema import SQL_TYPES, Column, Table, tables
from coproduce.evidence.write_parquet import write_parquet

LARGE = 1_000_000
"""With more records than this, questions are asked one by one."""


def load(
    raw: Raw, *, as_of: date | None = None, keep: Path | None = None, progress: Progress = silent
) -> Package:
    """Every table of the schema, typed and locked; a checked source's faulty rows are left out, no others.

    They are kept as Parquet in the folder `keep`, if one is given.

    A row that referred to one left out stays: what it refers to is then as absent as what nobody wrote down.
    """
    for number, table in enumerate(tables().values()):
        progress("loading", number, len(tables()))
        create_table(raw.connection, table)
        if table.name in raw.tables:
            _fill(raw, table)
    day, day_from = find_as_of(raw, as_of)
    create_day(raw.connection, day)
    raw.connection.execute("DROP SCHEMA checks CASCADE")
    said = raw.descriptor
    framework = said.framework or FRAMEWORK
    present = {name: columns for name, columns in raw.tables.items() if name not in raw.unwritten}
    if keep:
        told = {
            "title": said.title,
            "as_of": day.isoformat(),
            "framework": framework,
            "older_from": said.older_from,
        }
        write_parquet(raw.connection, keep, present, told)
    lock(raw.connection)
    large = _records(raw) > LARGE
    return Package(
        raw.connection, day, day_from, raw.called, framework, said.older_from, present, large=large
    )


def _records(raw: Raw) -> int:
    row = raw.connection.execute("SELECT SUM(estimated_size) FROM duckdb_tables()").fetchone()
    return int(row[0]) if row and row[0] else 0


def _fill(raw: Raw, table: Table) -> None:
    """Fill the typed table, and let go of the text."""
    name = quoted(table.name)
    columns = ", ".join(_typed(column) for column in table.columns)
    raw.connection.execute(
        f"INSERT INTO main.{name} SELECT {columns}, at_row FROM raw.{name} WHERE at_row NOT IN"
        f" (SELECT faults.at_row FROM checks.faults WHERE faults.place = ?)",
        [table.name],
    )
    forget(raw, table)


def _typed(column: Column) -> str:
    name = quoted(column.name)
    if column.type == "boolean":
        return f"CASE WHEN {name} IN {TRUE} THEN TRUE WHEN {name} IN {FALSE} THEN FALSE END"
    sql_type = SQL_TYPES[column.type]
    return name if sql_type == "VARCHAR" else f"TRY_CAST({name} AS {sql_type})"
