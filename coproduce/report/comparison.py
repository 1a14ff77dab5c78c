"""Two packages or two dates side by side: the same questions, the difference, and whether there is one.

The interval of a difference is Newcombe's (1998, method 10), from the two intervals as they were told, with
all that is not known read against the difference first and for it then. Where the later package holds the
records of the earlier too, the two are nearer each other than old and new are: the interval is then too wide,
which is on the safe side.
"""

from collections.abc import Iterator, Sequence
from math import sqrt
from typing import Any

from coproduce.assess.disclosure.rule import SMALL
from coproduce.assess.interval import Interval
from coproduce.assess.judge import OLDER
from coproduce.errors import CoproduceError
from coproduce.report.words import Data, day

MORE, LESS, CANNOT_TELL = "more", "less", "cannot tell"
KEPT = ("asked", "met", "not_known", "share", "low", "high", "hidden")


def comparison(before: Data, after: Data) -> dict[str, Any]:
    """Both packages' day and name, and each question of both: counts, judgements, difference, the word."""
    if before["as_of"] > after["as_of"]:
        raise CoproduceError(
            f"{before['source']} reaches to {day(before['as_of'])}, {after['source']} to "
            f"{day(after['as_of'])}: give the earlier one first."
        )
    named = ("source", "as_of")
    return {
        "before": {name: before[name] for name in named},
        "after": {name: after[name] for name in named},
        "note": after["note"],
        "same": _shared(before, after),
        "questions": list(_questions(before["findings"], after["findings"])),
    }


def _shared(before: Data, after: Data) -> bool:
    """Whether some initiative is in both."""
    first, second = ({one["initiative"] for one in data["power"]["levels"]} for data in (before, after))
    return bool(first & second)


def _questions(first: Sequence[Data], second: Sequence[Data]) -> Iterator[dict[str, Any]]:
    later = {one["question"]: one for one in second}
    for one in first:
        other = later.get(one["question"])
        if other:
            yield {name: one[name] for name in ("question", "text", "principle", "kind", "unit")} | _compared(
                one, other
            )


def _compared(one: Data, other: Data) -> dict[str, Any]:
    first, second = _asked_of(one), _asked_of(other)
    gap = difference(first, second)
    return {
        "before": _kept(first) | {"judgement": one["judgement"]},
        "after": _kept(second) | {"judgement": other["judgement"]},
        "difference": (second["share"] - first["share"]) if gap else None,
        "low": gap and gap.low,
        "high": gap and gap.high,
        "word": _word(gap),
    }


def _asked_of(one: Data) -> Data:
    """The counts that are compared: on cards, older people's."""
    if one["kind"] != "said":
        return one
    nothing = {"asked": 0, "met": 0, "not_known": 0, "share": None, "low": None, "high": None}
    older: Data = one["by"]["side"].get(OLDER, nothing)
    return older


def _kept(one: Data) -> dict[str, Any]:
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


def _word(gap: Interval | None) -> str:
    if gap is None:
        return CANNOT_TELL
    return MORE if gap.low > 0 else LESS if gap.high < 0 else CANNOT_TELL
