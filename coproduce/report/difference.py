"""The difference of two counts that were told, and whether there is one.

The interval is Newcombe's (1998, method 10), from the two intervals as they were told, with all that is not
known read against the difference first and for it then.
"""

from math import sqrt
from typing import Any

from coproduce.assess.disclosure.rule import SMALL
from coproduce.assess.interval import Interval
from coproduce.report.words import Data

MORE, LESS, CANNOT_TELL = "more", "less", "cannot tell"
KEPT = ("asked", "met", "not_known", "share", "low", "high", "hidden")


def kept(one: Data) -> dict[str, Any]:
    """The figures that are put side by side."""
    return {name: one[name] for name in KEPT if name in one}


def difference(first: Data, second: Data) -> Interval | None:
    """Where the second's share less the first's lies; None where either has no interval."""
    if first["low"] is None or second["low"] is None:
        return None
    return Interval(_down(second, first), -_down(first, second))


def _down(one: Data, other: Data) -> float:
    """The low end of one less the other: all not known of the one a no, of the other a yes."""
    best = _best(other)
    spread = sqrt((one["share"] - one["low"]) ** 2 + (other["high"] - best) ** 2)
    return float(one["share"] - best - spread)


def _best(one: Data) -> float:
    """The share with every unknown a yes; a hidden number of them may be seven."""
    unknown = SMALL if one["not_known"] is None else one["not_known"]
    return float(min(1.0, (one["met"] + unknown) / one["asked"], one["high"]))


def in_a_word(gap: Interval | None) -> str:
    """More, less, or that nobody can tell."""
    if gap is None:
        return CANNOT_TELL
    return MORE if gap.low > 0 else LESS if gap.high < 0 else CANNOT_TELL
