"""Lines from nought to all: a share with its interval, one under the other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from coproduce.report.words import SIDES, Data, likely, of, per_100

OLDER, PROFESSIONAL = "older person", "professional"


@dataclass(frozen=True)
class Bar:
    """One line. `share` is None where not told; `mark` is a share to compare with, `side` whose it is."""

    label: str
    words: str
    likely: str = ""
    share: float | None = None
    low: float | None = None
    high: float | None = None
    mark: float | None = None
    side: str = ""

    @property
    def hundred(self) -> str:
        """The share as people say it; a few of very many are not none."""
        if self.share is None:
            return self.words
        return "under 1 in 100" if 0 < self.share < 0.005 else per_100(self.share)


@dataclass(frozen=True)
class Bars:
    """Several lines under a title; `told` says in a sentence what they show, `marked` what the mark is."""

    title: str
    bars: Sequence[Bar]
    told: str = ""
    marked: str = ""


def bar(label: str, tally: Data, *, side: str = "", mark: float | None = None) -> Bar:
    """A line of counts."""
    sure = {name: tally[name] for name in ("share", "low", "high")}
    return Bar(label, of(tally), _in_100(tally), **sure, mark=mark, side=side)


def _in_100(tally: Data) -> str:
    return likely(tally).removeprefix("likely ").removesuffix(" in every 100")


def sides(finding: Data) -> list[Bar]:
    """A line for each side that was asked."""
    found = finding["by"]["side"]
    return [
        bar(name, found[side], side=side)
        for side, name in SIDES.items()
        if side in found and (found[side]["asked"] or found[side].get("hidden"))
    ]


def reach(rows: Sequence[Mapping[str, Any]]) -> list[Bars]:
    """Who is here against who lives here, by what people told of themselves."""
    by: dict[str, list[Bar]] = {}
    for row in rows:
        tally = {**row, "met": row["here"], "asked": row["told"]}
        label = row["strand"] if row["value"] == "yes" else row["value"]
        line = bar(f"{label[:1].upper()}{label[1:]}", tally, side=OLDER, mark=row["population"])
        by.setdefault("yes" if row["value"] == "yes" else row["strand"], []).append(line)
    return [Bars(_strand(strand), found) for strand, found in by.items()]


def _strand(strand: str) -> str:
    return "Told of themselves" if strand == "yes" else f"{strand[:1].upper()}{strand[1:]}"
