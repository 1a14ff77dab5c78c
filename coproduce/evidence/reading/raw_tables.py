"""The tables of an opened source, every cell still text, each row with the number a spreadsheet shows."""

from collections.abc import Collection
from dataclasses import dataclass, field
from difflib import get_close_matches

from coproduce.evidence.database import Connection
from coproduce.evidence.fault import Faults
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.reading.read_descriptor import Descriptor
from coproduce.evidence.schema import Table, tables


@dataclass
class Raw:
    """An opened source. `raw.NAME` in the connection has every column of that table as text, and `at_row`.

    `tables` says which tables came, and which of their columns. Lines that are no rows (too few cells, too
    many) are in `faults` already and not in the table; blank rows are left out, but counted in the numbers.
    `unwritten` names the sheets of a workbook that have headings and no more: its template has a sheet for
    every table, and one that nobody wrote in is as good as absent.
    """

    connection: Connection
    source: str
    progress: Progress = silent
    descriptor: Descriptor = field(default_factory=Descriptor)
    tables: dict[str, frozenset[str]] = field(default_factory=dict)
    unwritten: set[str] = field(default_factory=set)
    faults: Faults = field(default_factory=Faults)
    notices: list[str] = field(default_factory=list)

    @property
    def called(self) -> str:
        """The title it gives itself; without one the name of its file."""
        return self.descriptor.title or self.source

    def table(self, name: str) -> Table | None:
        """The table of that name; None, and a notice, where there is no such table."""
        if name not in tables():
            near = did_you_mean(name, tables())
            self.notices.append(f"“{name}” is not a table of an evidence package, and was not read{near}.")
        return tables().get(name)


def did_you_mean(name: str, names: Collection[str]) -> str:
    """A hint in brackets, where one of the names is near."""
    near = get_close_matches(name.strip().lower(), names, n=1)
    return f" (did you mean {near[0]}?)" if near else ""
