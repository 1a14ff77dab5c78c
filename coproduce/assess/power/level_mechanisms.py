"""The four mechanisms of Needham and Carr: does each hold, with what is not known a no, and with it a yes?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coproduce.assess.power.level_parts import (
    DONE,
    IN_THEIR_HANDS,
    KNOWN,
    LED,
    LOOKED_BACK,
    PLANNED,
    Bars,
    Counts,
    Part,
)

YES, NO, UNKNOWN = "yes", "no", "not known"


@dataclass(frozen=True)
class Mechanism:
    """One of the four: whether it holds, the counts that say so, and what would have to be on record."""

    name: str
    holds: str
    why: str
    missing: str = ""


PARTS: Mapping[str, Sequence[Part]] = {
    "planning": (PLANNED,),
    "delivery": (DONE,),
    "management": (IN_THEIR_HANDS, LOOKED_BACK),
    "governance": (LED, KNOWN),
}
# The tables without which nobody can say whether a mechanism holds.
NEEDS = {
    "planning": ("decisions",),
    "delivery": ("actions", "doers"),
    "management": ("reviews",),
    "governance": ("decisions", "meetings"),
}


def mechanism(name: str, row: Counts, bars: Bars, absent: Sequence[str] = ()) -> Mechanism:
    """One of the four by its counts. Where a table is `absent`, nobody can say no."""
    why = WHY[name](row)
    if _all(name, row, bars, "yes"):
        return Mechanism(name, YES, why)
    if _all(name, row, bars, "maybe"):
        return Mechanism(name, UNKNOWN, why, _missing(name, row))
    if absent:
        return Mechanism(name, UNKNOWN, why, f"any {' or '.join(absent)} at all")
    return Mechanism(name, NO, why)


def _all(name: str, row: Counts, bars: Bars, sure: str) -> bool:
    return all(part.holds(row, bars, sure) for part in PARTS[name])


def _missing(name: str, row: Counts) -> str:
    unstaged = row["planning_stage_not_known"]
    if name == "planning" and unstaged:
        return f"the stage of {unstaged} decisions"
    return MISSING[name]


MISSING = {
    "planning": "who decided, and by which rule",
    "delivery": "who did it, and which decision it answers",
    "management": "who holds the resources, and who came to the look-back",
    "governance": "who was in the chair, and what people knew beforehand",
}


def _planning(row: Counts) -> str:
    yes, sure = row["planning_yes"], row["planning_sure"]
    return f"{yes} of {sure} decisions in agreeing, designing and commissioning"


def _delivery(row: Counts) -> str:
    return f"{row['delivery_yes']} of {row['actions_sure']} actions with known doers"


def _management(row: Counts) -> str:
    return (
        f"in their hands: decisions on money {row['money_yes']}, resources {row['resources_yes']}; "
        f"look-backs that led to something: {row['reviews_yes']}"
    )


def _governance(row: Counts) -> str:
    return (
        f"an older person in the chair at {row['chair_yes']} of {row['meetings']} meetings, "
        f"the rule known before {row['known_yes']} of {row['decisions']} decisions"
    )


WHY: Mapping[str, Callable[[Counts], str]] = {
    "planning": _planning,
    "delivery": _delivery,
    "management": _management,
    "governance": _governance,
}
