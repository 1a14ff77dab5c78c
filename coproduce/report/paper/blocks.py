"""What a paper is made of: parts with a heading, and in them paragraphs, lists, facts and boxes to tick."""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduce.report.paper.drawn import Drawn


@dataclass(frozen=True)
class Words:
    """A paragraph; its lines stay lines."""

    words: str


@dataclass(frozen=True)
class Points:
    """A list; `numbered` from one."""

    points: Sequence[str]
    numbered: bool = False


@dataclass(frozen=True)
class Facts:
    """Terms, and what is so."""

    facts: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Grid:
    """A table. Every row begins with its name; `ticked` draws an empty box in each of its other cells.

    `widths` are the columns' parts of the page; without them the first takes what the others leave.
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    ticked: bool = False
    widths: Sequence[int] | None = None


@dataclass(frozen=True)
class Boxes:
    """Answers, each with a box to tick."""

    boxes: Sequence[str]


@dataclass(frozen=True)
class Lines:
    """Lines to write on."""

    lines: int


Block = Words | Points | Facts | Grid | Boxes | Lines


@dataclass(frozen=True)
class Beside:
    """Blocks in two columns; in large print one after the other."""

    left: Sequence[Block | Drawn]
    right: Sequence[Block | Drawn]


Piece = Block | Drawn | Beside


@dataclass(frozen=True)
class Part:
    """Blocks under a heading, or under none; `apart` begins a page, to be torn off and sent back."""

    heading: str
    blocks: Sequence[Piece]
    apart: bool = False


def kind(block: Piece) -> str:
    """The name by which the layout knows it."""
    return type(block).__name__.lower()
