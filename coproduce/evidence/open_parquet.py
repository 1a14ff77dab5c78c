"""Parquet that was checked already, asked where it lies: no copy is made, and ids may be whole numbers."""

import glob
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from weakref import finalize

import duckdb

from coproduce.errors import SourceError
from coproduce.evidence.database import Connection, connect, lock, quoted, text
from coproduce.evidence.load_as_of import as_of as find_as_of
from coproduce.evidence.package import Package, create_day
from coproduce.evidence.parquet_types import id_types, refuse_strange, sql_type
from coproduce.evidence.reading.raw_store import FIRST_ROW
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.read_descriptor import FRAMEWORK, Descriptor
from coproduce.evidence.reading.read_folder import look_into
from coproduce.evidence.schema import Table, tables

MEMORY = "840MB"
"""Seven tenths of what is promised to be used: Python and the readers of files take the rest."""


def open_parquet(folder: Path, *, as_of: date | None = None, memory: str = MEMORY) -> Package:
    """The package in a folder of Parquet files. Their types are looked at, their rows are not.

    Raises SourceError where it is no such folder, or a column has a type that its values cannot have.
    """
    said, files = parquet_files(folder)
    spill = TemporaryDirectory(prefix="coproduce-", ignore_cleanup_errors=True)
    connection = connect(memory_limit=memory, spill=Path(spill.name))
    finalize(connection, spill.cleanup)
    connection.execute("SET preserve_insertion_order = false")
    found = {name: _types(connection, tables()[name], file) for name, file in files.items()}
    refuse_strange(found)
    for table in tables().values():
        _show(connection, table, files.get(table.name), found.get(table.name, {}), id_types(found))
    raw = Raw(connection, folder.name, descriptor=said)
    raw.tables.update({name: frozenset(types) for name, types in found.items()})
    day, day_from = find_as_of(raw, as_of)
    create_day(connection, day)
    lock(connection, but=[file.parent for file in files.values()])
    framework = said.framework or FRAMEWORK
    return Package(connection, day, day_from, raw.called, framework, said.older_from, raw.tables, large=True)


def parquet_files(folder: Path) -> tuple[Descriptor, dict[str, Path]]:
    """What a folder of Parquet says of itself, and the file of each table; SourceError where it is none."""
    if not folder.is_dir():
        raise SourceError(f"{folder} is no folder of Parquet files, a file for each table.")
    said, files = look_into(folder)
    others = sorted(file.name for file in files.values() if file.suffix.lower() != ".parquet")
    if others or not files.keys() & tables().keys():
        what = f"{others[0]} is no Parquet" if others else "it holds no table as Parquet"
        raise SourceError(f"{folder} cannot be read as it lies: {what}. Keep each table as a .parquet file.")
    return said, {name: file for name, file in files.items() if name in tables()}


def _types(connection: Connection, table: Table, file: Path) -> dict[str, str]:
    try:
        found = connection.execute(f"DESCRIBE SELECT * FROM {_reader(file)}").fetchall()
    except duckdb.Error:
        raise SourceError(f"{file} is not a whole Parquet file: write it again.") from None
    return {str(name): str(kind) for name, kind, *_ in found if table.column(str(name))}


def _reader(file: Path) -> str:
    # DuckDB would take a star in a file's name for a pattern.
    name = text(glob.escape(str(file)))
    return f"read_parquet({name}, hive_partitioning = false, file_row_number = true)"


def _show(
    connection: Connection, table: Table, file: Path | None, types: Mapping[str, str], ids: Mapping[str, str]
) -> None:
    """A view of the table with every column of the schema, empty where it did not come."""
    cells = [_cell(column.name, types, sql_type(table, column, ids)) for column in table.columns]
    rows = f"file_row_number + {FIRST_ROW} AS at_row FROM {_reader(file)}" if file else None
    none = "CAST(NULL AS BIGINT) AS at_row WHERE FALSE"
    connection.execute(f"CREATE VIEW {quoted(table.name)} AS SELECT {', '.join(cells)}, {rows or none}")


def _cell(name: str, types: Mapping[str, str], wanted: str) -> str:
    if types.get(name) == wanted:
        return quoted(name)
    given = quoted(name) if name in types else "NULL"
    return f"CAST({given} AS {wanted}) AS {quoted(name)}"
