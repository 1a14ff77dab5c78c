"""The numbers by which findings are judged, each with the day it began and why. They are conventions.

A group may agree others for itself (see `agreed.py`): from that day on they stand in place of ours.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from coproduce.errors import FrameworkError
from coproduce.framework.toml import read


@dataclass(frozen=True)
class Threshold:
    """One value of a number: a share (0 to 1) or a count, in force from `since` until a later one begins.

    `agreed_by` names the sides that agreed it; empty where it comes with the framework.
    """

    value: float
    since: date
    reason: str
    source: str
    agreed_by: str = ""


Agreed = Mapping[str, Mapping[str, tuple[Threshold, ...]]]
NOTHING_AGREED: Agreed = MappingProxyType({})


@cache
def every_default() -> Agreed:
    """Every value that every number has had in the framework, by kind and name."""
    return {
        kind: {name: tuple(Threshold(**value) for value in values) for name, values in numbers.items()}
        for kind, numbers in read("thresholds").items()
    }


def in_force(values: Iterable[Threshold], on: date) -> Threshold:
    """The value that began last by the day `on`; on a day before any began, the earliest."""
    by_day = sorted(values, key=lambda value: value.since)
    begun = [value for value in by_day if value.since <= on]
    return begun[-1] if begun else by_day[0]


def thresholds_in_force(kind: str, on: date, agreed: Agreed = NOTHING_AGREED) -> Mapping[str, Threshold]:
    """The numbers for a kind of question (or for `principle`, `interval`) on a day, by name.

    What a group had agreed by that day stands in place of ours. Empty for a kind that is never judged;
    FrameworkError for one that is not known.
    """
    known = every_default()
    if kind not in known:
        raise FrameworkError(f"There is no kind of question called “{kind}”. Use one of: {', '.join(known)}.")
    return {
        name: in_force(_begun(agreed.get(kind, {}).get(name, ()), on) or values, on)
        for name, values in known[kind].items()
    }


def _begun(values: Iterable[Threshold], on: date) -> list[Threshold]:
    return [value for value in values if value.since <= on]
