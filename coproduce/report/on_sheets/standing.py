"""The matrix, and Box 3."""

from collections.abc import Iterator

from coproduce.report.on_sheets.columns import Column, Row, count
from coproduce.report.words import Data

MATRIX = (
    Column("Period", 22),
    Column("Planned", 22),
    Column("Done", 22),
    Column("What it is", 50),
    Column("Full co-production", 14),
    count("Actions"),
    count("Thinly shared"),
    count("After asking"),
)


def matrix(data: Data) -> Iterator[Row]:
    """The nine cells and the tenth box, of all the records and of each year of them."""
    whole = data["power"]["matrix"]
    yield from _matrix("all", whole)
    for year in whole["years"]:
        yield from _matrix(f"year {year['year'] + 1} back from now", year)


def _matrix(period: str, told: Data) -> Iterator[Row]:
    for cell in told["cells"]:
        yield (
            period, cell["planning"], cell["delivery"], cell["meaning"], cell["degree"],
            cell["count"], cell["thin"], cell["asked"],
        )  # fmt: skip
    tenth = told["not_known"]
    yield (
        period,
        "not known",
        "not known",
        "Not known who planned it or who did it",
        "",
        tenth["count"],
        tenth["thin"],
        tenth["asked"],
    )


BOX3 = (
    Column("Code", 20),
    Column("What it is", 60),
    Column("On record", 16),
    Column("Measure", 24),
    count("Part"),
    count("Whole"),
    Column("How we read it", 60),
)


def box3(data: Data) -> Iterator[Row]:
    """The eleven, with the measures each is read from."""
    for one in data["power"]["box3"]:
        for measure, both in (one["counts"] or {"": {"part": None, "whole": None}}).items():
            yield (
                one["code"],
                one["meaning"],
                one["word"],
                measure.replace("_", " "),
                both["part"],
                both["whole"],
                one["reason"],
            )
