"""`coproduce check`: every fault of a package in one run."""

from collections.abc import Iterator
from itertools import groupby

from coproduce.cli.options import OlderFrom, Source
from coproduce.cli.screen import page, waiting
from coproduce.errors import FaultsFound
from coproduce.evidence.checking.check import Fault, Group, Report
from coproduce.evidence.open import check_source


def check(source: Source, older_from: OlderFrom = 65) -> None:
    """Find every fault in one run: the table, the row a spreadsheet shows, the column, what was expected."""
    with waiting() as progress:
        report = check_source(source, older_from=older_from, progress=progress)
    for line in lines(report):
        page.print(line, markup=False, soft_wrap=True)
    if not report.clean:
        raise FaultsFound(
            f"{report.total:,} {'fault' if report.total == 1 else 'faults'} in {source}. Mend them and check "
            "again, or assess with --without-faulty-rows."
        )
    page.print(f"{source} is clean: no faults.", markup=False)


def lines(report: Report) -> Iterator[str]:
    """Each fault that is shown, how many more there are like it, and what is no fault but worth knowing."""

    def group(fault: Fault) -> Group:
        return Group(fault.kind, fault.table, fault.column)

    for same, faults in groupby(
        sorted(report.faults, key=lambda fault: (str(group(fault)), fault.row or 0)), group
    ):
        told = [fault.text() for fault in faults]
        yield from told
        if (more := report.totals[same] - len(told)) > 0:
            where = f"{same.table}, {same.column}" if same.column else same.table
            yield f"  … and {more:,} more like these in {where}"
    yield from (f"Notice: {notice}" for notice in (*report.notices, *report.not_checkable))
