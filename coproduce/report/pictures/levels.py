"""The level an initiative has reached, from the lowest to the highest it could be: four rungs of a ladder."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from coproduce.report.words import Data, sentence

RUNGS = ("none on record", "compliance", "involvement", "transformation")
HOLDS = {"yes": "Holds", "no": "Does not hold", "not known": "Not known"}


@dataclass(frozen=True)
class Rung:
    """One initiative on the ladder; `low` and `high` are rungs from nought."""

    initiative: str
    low: int
    high: int
    words: str
    missing: str
    brief: str
    mechanisms: Sequence[tuple[str, str, str]]
    led: bool
    slices: Sequence[tuple[str, str]]


def ladder(levels: Sequence[Data]) -> list[Rung]:
    """Every initiative, with its stages and tiers."""
    return [_rung(one, levels) for one in levels if one["slice"] == "all"]


def reached(levels: Sequence[Data], *, missing: bool = True) -> str:
    """How far all of them have come: `Involvement, all 13 initiatives.`, or how many stand where.

    Of a single one also what is `missing` to place it.
    """
    rungs = ladder(levels)
    if len(rungs) == 1:
        lacking = f" {rungs[0].missing}" if missing and rungs[0].low != rungs[0].high else ""
        return f"{rungs[0].words}.{lacking}"
    counts = Counter(rung.brief for rung in rungs)
    if len(counts) == 1:
        return f"{rungs[0].brief}, all {len(rungs)} initiatives."
    told = ", ".join(f"{brief.lower()} {number}" for brief, number in counts.most_common())
    return f"Of {len(rungs)} initiatives: {told}."


def _rung(one: Data, levels: Sequence[Data]) -> Rung:
    slices = [
        (f"{level['slice'].capitalize()}: {level['of_slice']}", level_words(level))
        for level in levels
        if level["initiative"] == one["initiative"] and level["slice"] != "all"
    ]
    return Rung(
        one["initiative"],
        RUNGS.index(one["lowest"]),
        RUNGS.index(one["highest"]),
        level_words(one),
        _missing(one["mechanisms"]),
        str(one["lowest"]).capitalize() if one["lowest"] == one["highest"] else "Cannot place",
        [(each["name"].capitalize(), HOLDS[each["holds"]], _on_record(each)) for each in one["mechanisms"]],
        one["led"],
        slices,
    )


def level_words(level: Data) -> str:
    """`Involvement`, or how far apart the lowest and the highest are."""
    if level["lowest"] == level["highest"]:
        return str(level["lowest"]).capitalize()
    return f"Cannot place: at least {level['lowest']}, at most {level['highest']}"


def _missing(mechanisms: Sequence[Mapping[str, Any]]) -> str:
    """What would have to be on record to place it."""
    wanted = list(dict.fromkeys(one["missing"] for one in mechanisms if one["missing"]))
    return f"Missing: {'; '.join(wanted)}." if wanted else ""


def _on_record(mechanism: Data) -> str:
    missing = f" Missing: {mechanism['missing']}." if mechanism["missing"] else ""
    return f"{sentence(mechanism['why'])}{missing}"
