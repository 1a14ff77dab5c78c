"""A folder of Parquet as Spark sees it: every table of the schema, typed, as DuckDB has it."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from coproduce.evidence.package import Package
from coproduce.evidence.reading.raw_store import FIRST_ROW
from coproduce.evidence.schema import SQL_TYPES, Column, Table, tables

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

# For each partition that results are shuffled into.
BYTES = 32 << 20


def partitions(files: Mapping[str, Path]) -> int:
    """Into how many parts results of these files are best shuffled."""
    return max(1, sum(file.stat().st_size for file in files.values()) // BYTES)


def show_tables(session: "SparkSession", package: Package, files: Mapping[str, Path]) -> None:
    """A view for each table, and the day in `package`."""
    for table in tables().values():
        _show(session, table, package, files.get(table.name))
    session.sql(f"SELECT DATE '{package.as_of.isoformat()}' AS as_of").createOrReplaceTempView("package")


def _show(session: "SparkSession", table: Table, package: Package, file: Path | None) -> None:
    if file is None:
        none = ", ".join(_cell(column, came=False) for column in table.columns)
        session.sql(f"SELECT {none}, CAST(NULL AS BIGINT) AS at_row WHERE FALSE").createOrReplaceTempView(
            table.name
        )
        return
    cells = [_cell(column, came=package.has(f"{table.name}.{column.name}")) for column in table.columns]
    rows = session.read.parquet(file.as_uri())
    rows.selectExpr(*cells, f"_metadata.row_index + {FIRST_ROW} AS at_row").createOrReplaceTempView(
        table.name
    )


def _cell(column: Column, *, came: bool) -> str:
    kind = SQL_TYPES[column.type].replace("VARCHAR", "STRING")
    return f"CAST({f'`{column.name}`' if came else 'NULL'} AS {kind}) AS `{column.name}`"
