"""A table kept as Parquet: its values written out as text, so that one check fits all."""

import glob
from pathlib import Path

import duckdb

from coproduce.evidence.database import quoted
from coproduce.evidence.fault import Unreadable
from coproduce.evidence.reading.raw_store import Rows, store
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.read_header import places
from coproduce.evidence.schema import Table

READER = "read_parquet(?, hive_partitioning = false)"


def read_parquet(raw: Raw, table: Table, file: Path, room: Path) -> None:
    """Load one Parquet file; its first record is row 2, as it would be in a spreadsheet."""
    try:
        found = raw.connection.execute(
            f"DESCRIBE SELECT * FROM {READER}", [glob.escape(str(file))]
        ).fetchall()
        types = {str(name): str(kind) for name, kind, *_ in found}
        if came := places(raw, table, list(types)):
            store(raw, table, Rows(file, READER, {name: _text(name, types[name]) for name in came}))
    except (duckdb.InvalidInputException, duckdb.IOException, duckdb.ConversionException):
        raise Unreadable("a file that is not whole", "a Parquet file: write it again") from None


def _text(name: str, kind: str) -> str:
    """Whole numbers that lost their kind on the way, as ids beside blanks do in pandas, get it back."""
    text = f"NULLIF(CAST({quoted(name)} AS VARCHAR), '')"
    return f"regexp_replace({text}, '\\.0$', '')" if kind in ("FLOAT", "DOUBLE") else text
