"""Two packages or two dates side by side: the same questions, the difference, and whether there is one.

Where the later package holds the records of the earlier too, the two are nearer each other than old and new
are: the interval of the difference is then too wide, which is on the safe side.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from coproduce.assess.judge import OLDER
from coproduce.errors import CoproduceError
from coproduce.report.comparison_power import faces_compared, levels_compared
from coproduce.report.difference import difference, in_a_word, kept
from coproduce.report.words import Data, day

OVERLAP = (
    "The second may hold the records of the first as well: then a difference is smaller here than between "
    "old and new records."
)
SAME_NAMES = (
    "Both reach to the same day, and both have an initiative called {name}. If these are two places, that is "
    "chance: each is counted by itself, and nothing of the one is added to the other."
)


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
        "overlap": _overlap(before, after),
        "questions": list(_questions(before["findings"], after["findings"])),
        "faces": list(faces_compared(before["power"], after["power"])),
        "levels": list(levels_compared(before["power"], after["power"])),
    }


def _shared(before: Data, after: Data) -> bool:
    """Whether some initiative is in both."""
    return bool(_names(before) & _names(after))


def _names(data: Data) -> set[str]:
    return {one["initiative"] for one in data["power"]["levels"]}


def _overlap(before: Data, after: Data) -> str:
    """What it means that some initiative is in both; empty where none is."""
    both = sorted(_names(before) & _names(after))
    if not both:
        return ""
    if before["as_of"] < after["as_of"]:
        return OVERLAP
    return SAME_NAMES.format(name=both[0])


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
        "before": kept(first) | {"judgement": one["judgement"]},
        "after": kept(second) | {"judgement": other["judgement"]},
        "difference": (second["share"] - first["share"]) if gap else None,
        "low": gap and gap.low,
        "high": gap and gap.high,
        "word": in_a_word(gap),
    }


def _asked_of(one: Data) -> Data:
    """The counts that are compared: on cards, older people's."""
    if one["kind"] != "said":
        return one
    nothing = {"asked": 0, "met": 0, "not_known": 0, "share": None, "low": None, "high": None}
    older: Data = one["by"]["side"].get(OLDER, nothing)
    return older
