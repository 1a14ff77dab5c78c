"""Opening a source, whatever it is kept in: a folder, a .zip, a workbook."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from weakref import finalize

from coproduce.errors import SourceError
from coproduce.evidence.database import connect
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.read_folder import read_folder
from coproduce.evidence.reading.read_workbook import read_workbook
from coproduce.evidence.reading.read_zip import read_zip

__all__ = ["Raw", "read"]

MEMORY = "800MB"
"""What DuckDB may hold; what does not fit goes to a folder that is removed with the connection."""


def read(source: Path, *, progress: Progress = silent) -> Raw:
    """Every table of the source as text; SourceError where it cannot be opened as a package at all."""
    reader = _reader(source)
    spill = TemporaryDirectory(prefix="coproduce-", ignore_cleanup_errors=True)
    raw = Raw(connect(memory_limit=MEMORY, spill=Path(spill.name)), source.name, progress)
    finalize(raw.connection, spill.cleanup)
    raw.connection.execute("CREATE SCHEMA lines; CREATE SCHEMA raw")
    with TemporaryDirectory(prefix="coproduce-") as room:
        try:
            reader(raw, source, Path(room))
        except OSError as wrong:
            raise SourceError(f"{source} cannot be read: {wrong.strerror}.") from None
    if not raw.tables and not raw.faults.totals:
        raise SourceError(
            f"{source} holds no table of an evidence package. Its files or sheets carry the names of tables,"
            " such as needs or decisions: `coproduce template` writes a workbook to start from."
        )
    return raw


def _reader(source: Path) -> Callable[[Raw, Path, Path], None]:
    if not source.exists():
        raise SourceError(f"There is nothing at {source}: look at how its name is spelt.")
    if source.is_dir():
        return read_folder
    readers = {".zip": read_zip, ".xlsx": read_workbook, ".ods": read_workbook}
    if source.suffix.lower() not in readers:
        raise SourceError(
            f"{source} is not a package: give a folder of .csv or .parquet files, a .zip of one,"
            " or an .xlsx or .ods workbook."
        )
    return readers[source.suffix.lower()]
