"""Needham and Carr's level: which of four mechanisms hold, and so the lowest and the highest it could be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from types import MappingProxyType

from coproduce.assess.power.level_mechanisms import NEEDS, NO, PARTS, UNKNOWN, YES, Mechanism, mechanism
from coproduce.assess.power.level_next import (
    COMPLIANCE,
    INVOLVEMENT,
    NONE,
    NOTHING_NEXT,
    TRANSFORMATION,
    Next,
    next_level,
)
from coproduce.assess.power.level_parts import Bars, Counts
from coproduce.assess.power.sql import sql
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED, Agreed, thresholds_in_force


@dataclass(frozen=True)
class Level:
    """Where an initiative stands: `lowest` and `highest` differ where what is not known would change it.

    `slice` is the whole of it (`all`), or a tier or stage (`of_slice`). `led` says that all its members are
    older people. `next` is what is missing for the level above the lowest.
    """

    initiative: str
    slice: str
    of_slice: str
    lowest: str
    highest: str
    mechanisms: Sequence[Mechanism]
    led: bool
    contrary: Sequence[str] = field(default=())
    next: Next = NOTHING_NEXT

    @property
    def placed(self) -> str:
        """The level, or that it cannot be placed."""
        return self.lowest if self.lowest == self.highest else "cannot place"


Key = tuple[str, str, str]
"""The initiative, and which slice of it."""


def place_all(package: Package, agreed: Agreed = NOTHING_AGREED) -> list[Level]:
    """The level of every initiative, and of each of its tiers and stages. Table `decided` must be there.

    The records of the whole time stay in the tables of `level_rows.sql`.
    """
    bars = {name: one.value for name, one in thresholds_in_force("level", package.as_of, agreed).items()}
    days = int(bars["days"])
    periods = [(0, days // 2), (days // 2, days), (0, days)]
    *halves, year = [_rows(package, *period, int(bars["planning_people"])) for period in periods]
    absent = {name: [table for table in needs if not package.has(table)] for name, needs in NEEDS.items()}
    return [place(key, row, [half.get(key) for half in halves], bars, absent) for key, row in year.items()]


def _rows(package: Package, nearer: int, further: int, people: int) -> dict[Key, Counts]:
    given = {"__from__": nearer, "__until__": further, "__people__": people}
    rows = reduce(lambda text, one: text.replace(one[0], str(one[1])), given.items(), sql("level_rows"))
    package.connection.execute(rows)
    found = package.connection.execute(sql("level"))
    names = [column[0] for column in found.description or ()]
    told = (dict(zip(names, row, strict=True)) for row in found.fetchall())
    return {(row["initiative"], row["slice"], row["of_slice"]): row for row in told}


def place(
    key: Key,
    row: Counts,
    halves: Sequence[Counts | None],
    bars: Bars,
    absent: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> Level:
    """The level of one row of counts, by the rules of `thresholds.toml`. `absent`: tables nobody gave."""
    four = [mechanism(name, row, bars, absent.get(name, ())) for name in PARTS]
    contrary = [words for half in halves if half for words in _against(half, bars)]
    undone = bool(row["undone"] > bars["undone_most"] * row["with_older"])
    sure, perhaps = ({one.name for one in four if one.holds in words} for words in ((YES,), (YES, UNKNOWN)))
    lowest = _level(row, sure, row["involved_yes"], stopped=bool(contrary) or undone)
    return Level(
        *key,
        lowest=lowest,
        highest=_level(row, perhaps, row["involved_maybe"], stopped=bool(contrary) or undone),
        mechanisms=four,
        led=row["members"] > 0 and row["members"] == row["older_members"],
        contrary=contrary,
        # A stage has decisions of its own kind alone, so it is not asked for those of another.
        next=NOTHING_NEXT if key[1] == "stage" else next_level(lowest, row, four, contrary, undone, bars),
    )


def _against(half: Counts, bars: Bars) -> list[str]:
    """What a half-year shows to the contrary, where there was enough in it to show anything."""
    found = []
    if half["planning_sure"] >= bars["planning_decisions"] and mechanism("planning", half, bars).holds == NO:
        found.append("planning")
    if half["meetings"] and half["decisions"] and mechanism("governance", half, bars).holds == NO:
        found.append("governance")
    return found


def _level(row: Counts, held: set[str], involved: int, *, stopped: bool) -> str:
    if {"planning", "governance"} <= held and len(held) > 2 and not stopped:
        return TRANSFORMATION
    if involved:
        return INVOLVEMENT
    return COMPLIANCE if row["older_came"] or row["done_by_them"] else NONE
