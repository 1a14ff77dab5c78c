"""What put each level where it is, record by record, and what is missing for the next one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from coproduce.assess.power.level_bears import LEAVES_IT_OPEN, PUTS_IT_THERE
from coproduce.report.pictures.level_named import named
from coproduce.report.pictures.levels import level_words
from coproduce.report.words import Data, sentence

RESTS_ON = {
    "none on record": "No record of the last twelve months shows older people coming, doing or deciding.",
    "compliance": "Older people came to meetings, or they or the community did some of the work.",
    "involvement": "Older people decided or advised on decisions, or something they said reached one.",
}
# Of a stage or a tier fewer are named: they are among those of the whole.
OF_A_PART = 3


@dataclass(frozen=True)
class Behind:
    """Of an initiative, or of a stage or tier of it: its level, what it rests on, and what would lift it.

    `records` and `left_open` name records: they are empty in what is published.
    """

    name: str
    words: str
    rests_on: str
    records: Sequence[str]
    left_open: Sequence[str]
    above: str
    wants: Sequence[str]
    parts: Sequence["Behind"] = ()


def levels_behind(data: Data, *, most: int) -> list[Behind]:
    """Every initiative in the order of the ladder, naming of each kind of record at `most` so many."""
    found = {key: list(rows) for key, rows in groupby(data.get("level_records", []), _key)}
    levels = data["power"]["levels"] if data.get("power") else []
    parts: dict[str, list[Data]] = {}
    for one in levels:
        if one["slice"] != "all":
            parts.setdefault(one["initiative"], []).append(one)
    few = min(most, OF_A_PART)
    return [
        _behind(one, found, most, [_behind(part, found, few) for part in parts.get(one["initiative"], ())])
        for one in levels
        if one["slice"] == "all"
    ]


def _key(row: Data) -> tuple[str, str, str]:
    return row["initiative"], row["slice"], row["of_slice"]


def _behind(
    level: Data, found: dict[tuple[str, str, str], list[Data]], most: int, parts: Sequence[Behind] = ()
) -> Behind:
    records = found.get(_key(level), [])
    wanted = level["next"]
    whole = level["slice"] == "all"
    return Behind(
        level["initiative"] if whole else f"{level['slice'].capitalize()}: {level['of_slice']}",
        level_words(level),
        _rests_on(level),
        list(named([one for one in records if one["bears"] == PUTS_IT_THERE], most)),
        list(named([one for one in records if one["bears"] == LEAVES_IT_OPEN], most)),
        wanted["level"],
        [sentence(one) for one in wanted["wants"]],
        parts,
    )


def _rests_on(level: Data) -> str:
    held = [one["name"] for one in level["mechanisms"] if one["holds"] == "yes"]
    return RESTS_ON.get(level["lowest"]) or f"Older people hold {', '.join(held)}."
