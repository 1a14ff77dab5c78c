"""The parts of the four mechanisms: what each asks of the counts, and the record that would add to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Counts = Mapping[str, Any]
Bars = Mapping[str, float]
Holds = Callable[[Counts, Bars, str], bool]
"""Whether it is so: for `yes` by what is sure, for `maybe` if all that is not known were a yes."""


@dataclass(frozen=True)
class Part:
    """`record` and `records` say what one more, or several more, would be; `adds` what they add to."""

    record: str
    records: str
    adds: tuple[str, ...]
    holds: Holds


def _planned(row: Counts, bars: Bars, sure: str) -> bool:
    counted, unstaged = row["planning_sure"], row["planning_stage_not_known"]
    least, share = bars["planning_decisions"], bars["planning_share"]
    if sure == "yes":
        return bool(counted >= least and row["planning_yes"] >= share * (counted + unstaged))
    many = max(counted, min(counted + unstaged, row["planning_maybe"]))
    return bool(counted + unstaged >= least and row["planning_maybe"] >= share * max(many, least))


def _done(row: Counts, bars: Bars, sure: str) -> bool:
    counted, other = row["actions_sure"], row["actions_maybe"]
    if sure == "maybe":
        counted, other = other, counted
    least, share = bars["delivery_actions"], bars["delivery_share"]
    return bool(counted >= least and row[f"delivery_{sure}"] >= share * other)


def _in_their_hands(row: Counts, bars: Bars, sure: str) -> bool:
    return bool(row[f"money_{sure}"] + row[f"resources_{sure}"] > 0)


def _looked_back(row: Counts, bars: Bars, sure: str) -> bool:
    return bool(row[f"reviews_{sure}"] > 0)


def _led(row: Counts, bars: Bars, sure: str) -> bool:
    if not row["meetings"]:
        return False
    chair = row[f"chair_{sure}"] >= bars["governance_chair"] * row["meetings"]
    kept = row[f"majority_{sure}"] >= bars["governance_kept"] * row["meetings"]
    return bool(chair or (row["declares_majority"] and kept))


def _known(row: Counts, bars: Bars, sure: str) -> bool:
    return bool(row["decisions"]) and row[f"known_{sure}"] >= bars["governance_known"] * row["decisions"]


_PLANNED = (
    "in agreeing, designing or commissioning that could not pass without older people, "
    "with at least {planning_people:.0f} of them deciding"
)
PLANNED = Part(
    f"decision {_PLANNED}",
    f"decisions {_PLANNED}",
    ("planning_sure", "planning_yes", "planning_maybe"),
    _planned,
)
DONE = Part(
    "thing done by older people or the community, as they had decided",
    "things done by older people or the community, as they had decided",
    ("actions_sure", "actions_maybe", "delivery_yes", "delivery_maybe"),
    _done,
)
IN_THEIR_HANDS = Part(
    "decision on money that could not pass without older people, or a resource they decide on",
    "decisions on money that could not pass without older people, or resources they decide on",
    ("money_yes", "money_maybe"),
    _in_their_hands,
)
LOOKED_BACK = Part(
    "look-back with older people that led to an action or a decision",
    "look-backs with older people that led to an action or a decision",
    ("reviews_yes", "reviews_maybe"),
    _looked_back,
)
LED = Part(
    "meeting with an older person in the chair",
    "meetings with an older person in the chair",
    ("meetings", "chair_yes", "chair_maybe"),
    _led,
)
KNOWN = Part(
    "decision of which people knew before how it would be made",
    "decisions of which people knew before how they would be made",
    ("decisions", "known_yes", "known_maybe"),
    _known,
)
