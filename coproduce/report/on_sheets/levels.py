"""How far each initiative reaches, which records put it there, and what is missing for the next level."""

from collections.abc import Iterator

from coproduce.report.on_sheets.columns import Column, Row
from coproduce.report.words import Data, sentence

WHICH = (Column("Initiative", 34), Column("Of it", 12), Column("Which", 20))

LEVEL = (
    *WHICH, Column("Lowest", 18), Column("Highest", 18),
    Column("Mechanism", 16), Column("Holds", 12), Column("On record", 60), Column("Missing", 50),
)  # fmt: skip


def level(data: Data) -> Iterator[Row]:
    """Every initiative, stage and tier, with the four mechanisms."""
    for one in data["power"]["levels"]:
        for each in one["mechanisms"]:
            yield (
                *_which(one), one["lowest"], one["highest"],
                each["name"], each["holds"], each["why"], each["missing"],
            )  # fmt: skip


NEXT = (*WHICH, Column("Level", 18), Column("Next level", 18), Column("What is missing for it", 80))


def next_level(data: Data) -> Iterator[Row]:
    """What would have to be on record for the level above the lowest: all of it, a row each."""
    for one in data["power"]["levels"]:
        for want in one["next"]["wants"]:
            yield *_which(one), one["lowest"], one["next"]["level"], sentence(want)


RECORDS = (
    *WHICH,
    Column("Record", 20),
    Column("Table", 14),
    Column("Day", 14),
    Column("What it says", 60),
    Column("Speaks of", 16),
    Column("Counts as", 12),
    Column("For the level", 18),
)


def records(data: Data) -> Iterator[Row]:
    """The newest records behind every level; `For the level` says which of them put it there."""
    named = ("record", "table", "on", "says", "about", "holds", "bears")
    for one in data["level_records"]:
        yield *_which(one), *(one[name] for name in named)


def _which(one: Data) -> tuple[str, str, str]:
    return one["initiative"], one["slice"], one["of_slice"]
