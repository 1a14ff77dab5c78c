"""Refusing an export whose rows are wrong: all of them are looked for first, then told at once."""

from collections import defaultdict
from collections.abc import Iterator

from coproduce.errors import FaultsFound
from coproduce.evidence.checking.check import Report
from coproduce.evidence.fault import SHOWN, Fault, Faults


class FaultyExport(FaultsFound):
    """An export with faulty rows. `report` lists them; their `table` is the name of a file."""

    def __init__(self, source: str, faults: Faults) -> None:
        told = tuple(_first_of_each_kind(faults))
        self.report = Report(told, faults.totals, (), ())
        total = self.report.total
        count = "1 fault" if total == 1 else f"{total:,} faults"
        shown = f" The first {SHOWN} of each kind are below." if total > len(told) else ""
        sentence = f"{source} has {count}, so it was not converted.{shown}"
        super().__init__("\n".join([sentence, *(fault.text() for fault in told)]))


def refuse(source: str, faults: Faults) -> None:
    """Raises FaultyExport with the first twenty of each kind and the total, if there is any fault."""
    if faults.totals:
        raise FaultyExport(source, faults)


def _first_of_each_kind(faults: Faults) -> Iterator[Fault]:
    kinds = defaultdict[str, list[Fault]](list)
    for fault in faults:
        kinds[fault.expected].append(fault)
    for found in kinds.values():
        yield from found[:SHOWN]
