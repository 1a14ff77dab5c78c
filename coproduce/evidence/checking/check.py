"""Every fault of a package in one run: what is wrong, where, and what was expected."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coproduce.evidence.checking import check_cells, check_initiatives, check_keys, check_references
from coproduce.evidence.checking.check_search import Search
from coproduce.evidence.fault import SHOWN, Fault, Group
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.schema import tables

__all__ = ["Fault", "Group", "Report", "check"]

FOUND = 80
"""How much of a cell is shown, in signs."""


@dataclass(frozen=True)
class Report:
    """`faults` holds the first twenty of each group, by table and row; `totals` counts them all.

    `notices` tell of what was not read, `not_checkable` of references to tables that did not come: no faults.
    """

    faults: tuple[Fault, ...]
    totals: Mapping[Group, int]
    notices: tuple[str, ...]
    not_checkable: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many faults there are, shown or not."""
        return sum(self.totals.values())

    @property
    def clean(self) -> bool:
        """Whether there is none."""
        return not self.totals

    @property
    def whole_tables(self) -> tuple[Fault, ...]:
        """The faults of a whole table, which cannot be mended by leaving out rows."""
        return tuple(fault for fault in self.faults if fault.row is None)


def check(raw: Raw, *, progress: Progress = silent) -> Report:
    """Look through every table. The faulty rows stay in `checks.faults` of the connection: place, at_row."""
    raw.connection.execute("CREATE SCHEMA checks")
    raw.connection.execute(
        "CREATE TABLE checks.faults"
        " (search INT, rule INT, place VARCHAR, at_row BIGINT, found VARCHAR, more VARCHAR)"
    )
    looking = list(_searches(raw))
    for number, search in enumerate(looking):
        progress(f"checking {search.rules[0].table}", number, len(looking))
        _look(raw, number, search)
    order = list(tables())
    faults = sorted(raw.faults, key=lambda fault: (order.index(fault.table), fault.row or 0))
    return Report(
        tuple(faults), raw.faults.totals, tuple(raw.notices), tuple(check_references.not_checkable(raw))
    )


def _searches(raw: Raw) -> Iterator[Search]:
    for part in (check_cells, check_keys, check_references, check_initiatives):
        yield from part.searches(raw)


def _look(raw: Raw, number: int, search: Search) -> None:
    run = raw.connection.execute
    table = search.rules[0].table
    run(
        f"INSERT INTO checks.faults SELECT {number}, f.rule, ?, f.at_row, left(f.found, {FOUND}), f.more"
        f" FROM ({search.sql}) AS f(rule, at_row, found, more)",
        [table],
    )
    counts = run(f"SELECT rule, count(*) FROM checks.faults WHERE search = {number} GROUP BY rule").fetchall()
    for rule, count in counts:
        first = run(
            f"SELECT at_row, found, more FROM checks.faults WHERE search = {number} AND rule = {rule}"
            f" ORDER BY at_row LIMIT {SHOWN}"
        ).fetchall()
        said = search.rules[rule]
        raw.faults.count(said.group, count, [said.fault(*row) for row in first])
