"""Who is here, and the thread from what was said to what changed."""

from collections.abc import Iterator

from coproduce.report.on_sheets.columns import Column, Row, count, share
from coproduce.report.words import Data

REACH = (
    Column("Told of themselves", 24),
    Column("Value", 24),
    count("Here"),
    count("Told us"),
    share("Share"),
    share("Likely from"),
    share("Likely to"),
    share("In the population"),
)


def reach(data: Data) -> Iterator[Row]:
    """Members of 65 and over against those who live in their places."""
    names = ("strand", "value", "here", "told", "share", "low", "high", "population")
    yield from (tuple(one[name] for name in names) for one in data["reach"])


THREAD = (Column("Knot", 20), count("Records"), Column("Of them", 34), count("How many"))


def thread(data: Data) -> Iterator[Row]:
    """From what was said to what changed."""
    yield from ((one["title"], one["records"], one["leads"], one["go_on"]) for one in data["flow"])
