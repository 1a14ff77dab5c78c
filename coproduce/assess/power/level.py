"""Needham and Carr's level: which of four mechanisms hold, and so the lowest and the highest it could be.

Each mechanism is asked twice: with all that is not known a no, and with all of it a yes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from types import MappingProxyType
from typing import Any

from coproduce.assess.power.sql import sql
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED, Agreed, thresholds_in_force

NONE, COMPLIANCE, INVOLVEMENT, TRANSFORMATION = (
    "none on record",
    "compliance",
    "involvement",
    "transformation",
)
LEVELS = (NONE, COMPLIANCE, INVOLVEMENT, TRANSFORMATION)
YES, NO, UNKNOWN = "yes", "no", "not known"

Counts = Mapping[str, Any]
Bars = Mapping[str, float]


@dataclass(frozen=True)
class Mechanism:
    """One of the four: whether it holds, the counts that say so, and what would have to be on record."""

    name: str
    holds: str
    why: str
    missing: str = ""


@dataclass(frozen=True)
class Level:
    """Where an initiative stands: `lowest` and `highest` differ where what is not known would change it.

    `slice` is the whole of it (`all`), or a tier or stage (`of_slice`). `led` says that all its members are
    older people.
    """

    initiative: str
    slice: str
    of_slice: str
    lowest: str
    highest: str
    mechanisms: Sequence[Mechanism]
    led: bool
    contrary: Sequence[str] = field(default=())

    @property
    def placed(self) -> str:
        """The level, or that it cannot be placed."""
        return self.lowest if self.lowest == self.highest else "cannot place"


# The tables without which nobody can say whether a mechanism holds.
NEEDS = {
    "planning": ("decisions",),
    "delivery": ("actions", "doers"),
    "management": ("reviews",),
    "governance": ("decisions", "meetings"),
}


def place_all(package: Package, agreed: Agreed = NOTHING_AGREED) -> list[Level]:
    """The level of every initiative, and of each of its tiers and stages. Table `decided` must be there."""
    bars = {name: one.value for name, one in thresholds_in_force("level", package.as_of, agreed).items()}
    days = int(bars["days"])
    periods = [(0, days), (0, days // 2), (days // 2, days)]
    year, *halves = [_rows(package, *period, int(bars["planning_people"])) for period in periods]
    absent = {name: [table for table in needs if not package.has(table)] for name, needs in NEEDS.items()}
    return [place(key, row, [half.get(key) for half in halves], bars, absent) for key, row in year.items()]


Key = tuple[str, str, str]


def _rows(package: Package, nearer: int, further: int, people: int) -> dict[Key, Counts]:
    given = {"__from__": nearer, "__until__": further, "__people__": people}
    asked = reduce(lambda text, one: text.replace(one[0], str(one[1])), given.items(), sql("level"))
    found = package.connection.execute(asked)
    names = [column[0] for column in found.description or ()]
    rows = (dict(zip(names, row, strict=True)) for row in found.fetchall())
    return {(row["initiative"], row["slice"], row["of_slice"]): row for row in rows}


def place(
    key: Key,
    row: Counts,
    halves: Sequence[Counts | None],
    bars: Bars,
    absent: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> Level:
    """The level of one row of counts, by the rules of `thresholds.toml`. `absent`: tables nobody gave."""
    rules = (planning, delivery, management, governance)
    four = [_unless_absent(rule(row, bars), absent) for rule in rules]
    contrary = [words for half in halves if half for words in _against(half, bars)]
    return Level(
        *key,
        lowest=_level(row, four, contrary, bars, at_best=False),
        highest=_level(row, four, contrary, bars, at_best=True),
        mechanisms=four,
        led=row["members"] > 0 and row["members"] == row["older_members"],
        contrary=contrary,
    )


def _unless_absent(found: Mechanism, absent: Mapping[str, Sequence[str]]) -> Mechanism:
    """Where a table is not on record at all, nobody can say no."""
    lacking = absent.get(found.name, ())
    if found.holds != NO or not lacking:
        return found
    return Mechanism(found.name, UNKNOWN, found.why, f"any {' or '.join(lacking)} at all")


def planning(row: Counts, bars: Bars) -> Mechanism:
    """Older people needed in, and enough of them deciding, at least half of what is planned."""
    sure, unstaged = row["planning_sure"], row["planning_stage_not_known"]
    least, share = bars["planning_decisions"], bars["planning_share"]
    surely = sure >= least and row["planning_yes"] >= share * (sure + unstaged)
    many = max(sure, min(sure + unstaged, row["planning_maybe"]))
    perhaps = sure + unstaged >= least and row["planning_maybe"] >= share * max(many, least)
    told = f"{row['planning_yes']} of {sure} decisions in agreeing, designing and commissioning"
    missing = f"the stage of {unstaged} decisions" if unstaged else "who decided, and by which rule"
    return _mechanism("planning", surely, perhaps, told, missing)


def delivery(row: Counts, bars: Bars) -> Mechanism:
    """Enough of what is done is done by older people or the community, as they decided."""
    sure, share = row["actions_sure"], bars["delivery_share"]
    surely = sure >= bars["delivery_actions"] and row["delivery_yes"] >= share * row["actions_maybe"]
    perhaps = row["actions_maybe"] >= bars["delivery_actions"] and row["delivery_maybe"] >= share * sure
    told = f"{row['delivery_yes']} of {sure} actions with known doers"
    return _mechanism("delivery", surely, perhaps, told, "who did it, and which decision it answers")


def management(row: Counts, bars: Bars) -> Mechanism:
    """Money or a resource in their hands, and a look-back with them that led to something."""
    surely = row["money_yes"] + row["resources_yes"] > 0 and row["reviews_yes"] > 0
    perhaps = row["money_maybe"] + row["resources_maybe"] > 0 and row["reviews_maybe"] > 0
    told = (
        f"{row['money_yes']} decisions on money and {row['resources_yes']} resources in their hands, "
        f"{row['reviews_yes']} look-backs that led to something"
    )
    return _mechanism(
        "management", surely, perhaps, told, "who holds the resources, and who came to the look-back"
    )


def governance(row: Counts, bars: Bars) -> Mechanism:
    """An older person in the chair, or a rule of theirs kept; and people knew who decides."""
    surely = _leads(row, bars, "yes") and _known(row, bars, "yes")
    perhaps = _leads(row, bars, "maybe") and _known(row, bars, "maybe")
    told = (
        f"an older person in the chair at {row['chair_yes']} of {row['meetings']} meetings, "
        f"the rule known before {row['known_yes']} of {row['decisions']} decisions"
    )
    return _mechanism(
        "governance", surely, perhaps, told, "who was in the chair, and what people knew beforehand"
    )


def _leads(row: Counts, bars: Bars, sure: str) -> bool:
    if not row["meetings"]:
        return False
    chair = row[f"chair_{sure}"] >= bars["governance_chair"] * row["meetings"]
    kept = row[f"majority_{sure}"] >= bars["governance_kept"] * row["meetings"]
    return bool(chair or (row["declares_majority"] and kept))


def _known(row: Counts, bars: Bars, sure: str) -> bool:
    return bool(row["decisions"]) and row[f"known_{sure}"] >= bars["governance_known"] * row["decisions"]


def _mechanism(name: str, surely: bool, perhaps: bool, why: str, missing: str) -> Mechanism:
    if surely:
        return Mechanism(name, YES, why)
    return Mechanism(name, UNKNOWN, why, missing) if perhaps else Mechanism(name, NO, why)


def _against(half: Counts, bars: Bars) -> list[str]:
    """What a half-year shows to the contrary, where there was enough in it to show anything."""
    found = []
    if half["planning_sure"] >= bars["planning_decisions"] and planning(half, bars).holds == NO:
        found.append("planning")
    if half["meetings"] and half["decisions"] and governance(half, bars).holds == NO:
        found.append("governance")
    return found


def _level(
    row: Counts, four: Sequence[Mechanism], contrary: Sequence[str], bars: Bars, *, at_best: bool
) -> str:
    held = {one.name for one in four if one.holds == YES or (at_best and one.holds == UNKNOWN)}
    undone = row["undone"] > bars["undone_most"] * row["with_older"]
    if {"planning", "governance"} <= held and len(held) > 2 and not contrary and not undone:
        return TRANSFORMATION
    if row["involved_maybe" if at_best else "involved_yes"]:
        return INVOLVEMENT
    return COMPLIANCE if row["older_came"] or row["done_by_them"] else NONE
