"""Opening a package: read, check, load; whole, or with a clear word about why not."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from coproduce.errors import FaultsFound, SourceError
from coproduce.evidence.adapters import recognise
from coproduce.evidence.benchmark import SHIPPED
from coproduce.evidence.checking.check import Report, check
from coproduce.evidence.load import load
from coproduce.evidence.open_parquet import open_parquet
from coproduce.evidence.package import Package
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.reading.raw import Raw, read
from coproduce.evidence.reading.read_folder import READERS, read_file
from coproduce.evidence.schema import tables

OLDER_FROM = 65


class FaultyPackage(FaultsFound):
    """A package with faulty rows. `report` lists them."""

    def __init__(self, source: Path, report: Report) -> None:
        self.report = report
        super().__init__(_sentence(source, report))


def open_package(
    source: Path,
    *,
    as_of: date | None = None,
    without_faulty_rows: bool = False,
    older_from: int = OLDER_FROM,
    population: Path | str | None = None,
    checked: bool = False,
    keep: Path | None = None,
    progress: Progress = silent,
) -> Package:
    """The package at `source`, typed and locked, whatever it is kept in.

    `population` is a table to compare with, or "shipped" for the one that comes with the library; a package's
    own wins. Parquet that was `checked` already is asked where it lies, however large it is.
    What was found whole is kept as Parquet in the new folder `keep`, if one is given, for another time.
    Raises SourceError where the source cannot be opened, FaultyPackage where rows of it are wrong.
    """
    if checked:
        if population:
            raise SourceError(
                "Parquet is asked where it lies: put the population into its folder, as population.parquet."
            )
        return open_parquet(source, as_of=as_of)
    with _enough_room():
        raw = _read(source, older_from, progress)
        if population and "population" not in raw.tables:
            _add_population(raw, SHIPPED if population == "shipped" else Path(population))
        report = check(raw, progress=progress)
        if report.whole_tables or not (report.clean or without_faulty_rows):
            raise FaultyPackage(source, report)
        return load(raw, as_of=as_of, keep=keep, progress=progress)


def check_source(source: Path, *, older_from: int = OLDER_FROM, progress: Progress = silent) -> Report:
    """Every fault of the package at `source`; SourceError where it cannot be opened."""
    with _enough_room():
        return check(_read(source, older_from, progress), progress=progress)


@contextmanager
def _enough_room() -> Iterator[None]:
    try:
        yield
    except (duckdb.OutOfMemoryException, duckdb.IOException) as wrong:
        raise SourceError(f"There is not enough memory or disk room to read it all ({wrong}).") from None


def _read(source: Path, older_from: int, progress: Progress) -> Raw:
    adapter = recognise(source) if source.exists() else None
    if adapter is None:
        return read(source, progress=progress)
    with TemporaryDirectory(prefix="coproduce-") as room:
        converted = Path(room) / "package"
        adapter.convert(source, converted, older_from=older_from, progress=progress)
        raw = read(converted, progress=progress)
    raw.source = source.name
    return raw


def _add_population(raw: Raw, file: Path) -> None:
    if not file.is_file() or file.suffix.lower() not in READERS:
        raise SourceError(f"{file} is not a table of a population: give a .csv or .parquet file.")
    with TemporaryDirectory(prefix="coproduce-") as room:
        read_file(raw, tables()["population"], file, Path(room))


def _sentence(source: Path, report: Report) -> str:
    faults = "1 fault" if report.total == 1 else f"{report.total:,} faults"
    how = (
        "A whole file or sheet is among them, so there is no going on without it"
        if report.whole_tables
        else "Mend them, or go on without those rows with --without-faulty-rows"
    )
    return (
        f"{source.name} has {faults}, so nothing was assessed. `coproduce check {source}` lists them. {how}."
    )
