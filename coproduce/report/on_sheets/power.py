"""The faces of power."""

from collections.abc import Iterator

from coproduce.report.on_sheets.columns import COUNTS, HIDDEN, Column, Row, count, counts
from coproduce.report.words import Data

POWER = (
    Column("What we look at", 34), Column("In words", 60), Column("Period", 26), *COUNTS, HIDDEN,
    count("Records"),
    count("People"), Column("Moved", 20), Column("Why", 60),
)  # fmt: skip


def power(data: Data) -> Iterator[Row]:
    """Each face: the last twelve months, those before, every half-year and every place."""
    for face in data["power"]["faces"]:
        for period, one in _periods(face):
            moved = (
                (face["moved"]["word"], face["moved"]["why"]) if period == "last twelve months" else ("", "")
            )
            yield face["title"], face["text"], period, *counts(one), one["records"], one["people"], *moved


def _periods(face: Data) -> Iterator[tuple[str, Data]]:
    for name, one in (("last twelve months", face["now"]), ("twelve months before", face["before"])):
        if one:
            yield name, one
    yield from ((f"half-year {one['half'] + 1} back from now", one) for one in face["halves"])
    yield from ((f"last twelve months, {place}", one) for place, one in face["places"].items())
