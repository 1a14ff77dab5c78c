"""From a light workbook to a full package, so that six short sheets are assessed like anything else."""

from datetime import date
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from coproduce.errors import FaultsFound
from coproduce.evidence.checking.check import Report
from coproduce.evidence.fault import Faults
from coproduce.evidence.light.agree import find_disagreements
from coproduce.evidence.light.read import Given, read
from coproduce.evidence.light.tables import table_rows
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.write import Writer


class FaultyLightWorkbook(FaultsFound):
    """A light workbook with wrong cells. `report` lists them by sheet, row and heading."""

    def __init__(self, source: Path, report: Report) -> None:
        self.report = report
        faults = "1 fault" if report.total == 1 else f"{report.total:,} faults"
        lines = (fault.text() for fault in report.faults)
        super().__init__("\n".join((f"{source.name} has {faults}. Nothing was written.", *lines)))


def convert(source: Path, out: Path, *, older_from: int = 65, progress: Progress = silent) -> None:
    """Writes the package `out` from the light workbook, or the folder of its sheets as .csv, at `source`.

    The age on the sheet `package` wins over `older_from`. Raises SourceError, or FaultyLightWorkbook.
    """
    progress(f"reading {source.name}", 0, None)
    given = _read(source)
    age, as_of = given.package.get("older_from"), given.package.get("as_of")
    older_from = age if isinstance(age, int) else older_from
    initiative = str(given.package.get("initiative") or source.stem)
    with Writer(
        out, as_of=as_of if isinstance(as_of, date) else None, older_from=older_from, title=initiative
    ) as package:
        for name, rows in table_rows(given, initiative).items():
            # A table without rows stays away: nobody was asked, which is not the same as nobody being there.
            if first := next(rows, None):
                package.table(name, list(first), (list(row.values()) for row in chain([first], rows)))


def _read(source: Path) -> Given:
    faults = Faults()
    with TemporaryDirectory(prefix="coproduce-") as room:
        given = read(source, Path(room), faults)
    find_disagreements(given, faults)
    if faults.totals:
        raise FaultyLightWorkbook(source, Report(tuple(faults), faults.totals, (), ()))
    return given
