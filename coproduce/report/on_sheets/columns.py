"""The columns sheets are made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from coproduce.report.words import Data

Row = Sequence[Any]


@dataclass(frozen=True)
class Column:
    """A column: its head, how wide it is in letters, and whether it holds shares or counts."""

    head: str
    width: int = 14
    is_share: bool = False
    is_number: bool = False


def count(head: str) -> Column:
    return Column(head, 12, is_number=True)


def share(head: str) -> Column:
    return Column(head, 12, is_share=True)


COUNTS = (
    count("Asked"),
    count("Yes"),
    count("Not known"),
    share("Share"),
    share("Likely from"),
    share("Likely to"),
)
HIDDEN = Column("Not told", 20)


def counts(tally: Data) -> tuple[Any, ...]:
    names = ("asked", "met", "not_known", "share", "low", "high")
    return (*(tally[name] for name in names), tally.get("hidden", ""))
