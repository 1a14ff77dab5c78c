"""A folder of tables: a .csv or .parquet file each, named after its table or by `datapackage.json`."""

from collections.abc import Callable
from pathlib import Path

from coproduce.errors import SourceError
from coproduce.evidence.fault import Fault, Unreadable
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.read_csv import read_csv
from coproduce.evidence.reading.read_descriptor import Descriptor, read_descriptor
from coproduce.evidence.reading.read_parquet import read_parquet
from coproduce.evidence.schema import Table, tables

DESCRIPTOR = "datapackage.json"
READERS: dict[str, Callable[[Raw, Table, Path, Path], None]] = {".csv": read_csv, ".parquet": read_parquet}


def read_folder(raw: Raw, folder: Path, room: Path) -> None:
    """Read every table of the folder into `raw`; `room` is for files on the way."""
    raw.descriptor, files = look_into(folder)
    for name, file in sorted(files.items(), key=lambda pair: _place(pair[0])):
        if table := raw.table(name):
            read_file(raw, table, file, room)


def look_into(folder: Path) -> tuple[Descriptor, dict[str, Path]]:
    """What the package says of itself, and the file of each table."""
    home = _home(folder)
    descriptor = _inside(home, DESCRIPTOR)
    said = read_descriptor(descriptor) if descriptor.is_file() else Descriptor()
    return said, _files(home, said)


def read_file(raw: Raw, table: Table, file: Path, room: Path) -> None:
    """Read one table's file; where it is no table at all, that is a fault of the table."""
    raw.progress(f"reading {table.name}", 0, None)
    try:
        READERS[file.suffix.lower()](raw, table, file, room)
    except Unreadable as wrong:
        raw.faults.add(Fault("file", table.name, None, None, wrong.found, wrong.expected))


def _place(name: str) -> tuple[int, str]:
    names = list(tables())
    return (names.index(name) if name in names else len(names), name)


def _home(folder: Path) -> Path:
    """The folder itself; or, as zips are often made, the one folder in it that holds everything."""
    inside = [entry for entry in folder.iterdir() if not entry.name.startswith((".", "__MACOSX"))]
    return inside[0] if len(inside) == 1 and inside[0].is_dir() and not inside[0].is_symlink() else folder


def _files(home: Path, descriptor: Descriptor) -> dict[str, Path]:
    """The file of each table: those the descriptor names, then any other by its own name."""
    files = {name: _table_file(home, path) for name, path in (descriptor.files or {}).items()}
    named = set(files.values())
    for entry in sorted(home.iterdir()):
        if entry.name.startswith(".") or entry.suffix.lower() not in READERS:
            continue
        file = _table_file(home, entry.name)
        if file in named:
            continue
        if entry.stem in files:
            raise SourceError(
                f"There are two files for {entry.stem}: keep the right one and take the other out."
            )
        files[entry.stem] = file
    return files


def _table_file(home: Path, path: str) -> Path:
    file = _inside(home, path)
    if not file.is_file() or file.suffix.lower() not in READERS:
        raise SourceError(f"The package names “{path}”, and there is no .csv or .parquet file of that name.")
    return file


def _inside(home: Path, path: str) -> Path:
    """The file at that path; a path, or a link, that leads out of the package is not followed."""
    file = (home / path.replace("\0", "")).resolve()
    if not file.is_relative_to(home.resolve()):
        raise SourceError(f"“{path}” leads out of the package: put the file into its folder.")
    return file
