"""What to look for, and how: each search is one SELECT that gives a row for every fault it finds."""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduce.evidence.database import quoted
from coproduce.evidence.fault import Fault, Group


@dataclass(frozen=True)
class Rule:
    """What a cell should be. `expected` is in words for the person who filled it in."""

    kind: str
    table: str
    column: str | None
    expected: str

    @property
    def group(self) -> Group:
        """Under which its faults are counted."""
        return Group(self.kind, self.table, self.column)

    def fault(self, row: int, found: str | None, more: str | None) -> Fault:
        """One cell that breaks it; `more` is added to what was expected."""
        return Fault(self.kind, self.table, row, self.column, found or "", self.expected + (more or ""))


@dataclass(frozen=True)
class Search:
    """SQL that gives `rule` (its place in `rules`), `at_row`, `found` and `more` for each fault."""

    sql: str
    rules: Sequence[Rule]


def one(name: str) -> str:
    """A thing by its name, in a sentence."""
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def raw(table: str) -> str:
    """The table as it came, in SQL."""
    return f"raw.{quoted(table)}"
