"""The numbers by which findings are judged, each with the day it began and why. They are conventions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from coproduce.errors import FrameworkError
from coproduce.framework.toml import read


@dataclass(frozen=True)
class Threshold:
    """One value of a number: a share (0 to 1) or a count, in force from `since` until a later one begins."""

    value: float
    since: date
    reason: str
    source: str


@cache
def _every_value() -> Mapping[str, Mapping[str, tuple[Threshold, ...]]]:
    return {
        kind: {name: tuple(Threshold(**value) for value in values) for name, values in numbers.items()}
        for kind, numbers in read("thresholds").items()
    }


def in_force(values: Iterable[Threshold], on: date) -> Threshold:
    """The value that began last by the day `on`; on a day before any began, the earliest."""
    by_day = sorted(values, key=lambda value: value.since)
    begun = [value for value in by_day if value.since <= on]
    return begun[-1] if begun else by_day[0]


def thresholds_in_force(kind: str, on: date) -> Mapping[str, Threshold]:
    """The numbers for a kind of question (or for `principle`, `interval`) on a day, by name.

    Empty for a kind that is never judged; FrameworkError for one that is not known.
    """
    known = _every_value()
    if kind not in known:
        raise FrameworkError(f"There is no kind of question called “{kind}”. Use one of: {', '.join(known)}.")
    return {name: in_force(values, on) for name, values in known[kind].items()}
