"""Small packages for tests: files by name, and what comes of opening them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from coproduce.evidence.checking.check import Report, check
from coproduce.evidence.reading.raw import Raw, read

INITIATIVES = "initiative,place\ni1,Dorset\ni2,Poole\n"


def folder(home: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder of the files given; text is written as UTF-8, line ends as they are."""
    package = home / "package"
    package.mkdir()
    for name, content in files.items():
        file = package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return package


def opened(home: Path, **tables: str | bytes) -> Raw:
    """The folder of these CSV tables, read."""
    return read(folder(home, {f"{name}.csv": content for name, content in tables.items()}))


def rows(raw: Raw, table: str, *columns: str) -> list[tuple[object, ...]]:
    """The row numbers and cells of a table, in order."""
    chosen = ", ".join(["at_row", *columns])
    return raw.connection.execute(f'SELECT {chosen} FROM raw."{table}" ORDER BY at_row').fetchall()


def checked(home: Path, **tables: str | bytes) -> Report:
    """What checking the folder of these CSV tables finds."""
    return check(opened(home, **tables))


def said(report: Report) -> Sequence[str]:
    """Every fault as its sentence."""
    return [fault.text() for fault in report.faults]
