"""One thing wrong with a package, said so that whoever filled it in can put it right."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from coproduce.errors import SourceError

SHOWN = 20
"""How many faults of one group are kept in full; the rest are only counted."""


@dataclass(frozen=True)
class Fault:
    """`row` is the number a spreadsheet shows; without one the fault is of the whole table.

    `found` is the cell as it stands, or what is there in words where no column is named; empty means blank.
    """

    kind: str
    table: str
    row: int | None
    column: str | None
    found: str
    expected: str

    def text(self) -> str:
        """As in: needs, row 14, met: found “perhaps”, expected one of yes, partly, no."""
        row = f"row {self.row}" if self.row else None
        where = ", ".join(part for part in (self.table, row, self.column) if part)
        return f"{where}: found {self._shown()}, expected {self.expected}"

    def _shown(self) -> str:
        found = "".join(sign if sign.isprintable() else "·" for sign in self.found)
        if self.column is None:
            return found
        return f"“{found}”" if found else "nothing"


class Group(NamedTuple):
    """Faults are counted by what they are and where they stand."""

    kind: str
    table: str
    column: str | None


class Faults:
    """The first twenty faults of each group, and how many there are."""

    def __init__(self) -> None:
        self.totals: Counter[Group] = Counter()
        self._shown: dict[Group, list[Fault]] = {}

    def add(self, fault: Fault) -> None:
        """Count one fault, and keep it while there is room."""
        self.count(Group(fault.kind, fault.table, fault.column), 1, [fault])

    def count(self, group: Group, number: int, first: list[Fault]) -> None:
        """Count `number` faults of a group, of which `first` are the first."""
        self.totals[group] += number
        shown = self._shown.setdefault(group, [])
        shown += first[: SHOWN - len(shown)]

    def __iter__(self) -> Iterator[Fault]:
        for shown in self._shown.values():
            yield from shown


class Unreadable(SourceError):
    """One table's file cannot be read as a table; its reader makes a fault of it."""

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(f"found {found}, expected {expected}")
        self.found = found
        self.expected = expected
