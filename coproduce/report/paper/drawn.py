"""What a report on paper has beside words: judgements, scales, power over time, the matrix, the thread.

Every picture is a table too, or says in words what it shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduce.report.pictures.bars import Bar
from coproduce.report.pictures.levels import Rung
from coproduce.report.pictures.matrix import Box
from coproduce.report.pictures.over_time import Point
from coproduce.report.pictures.thread import Knot


@dataclass(frozen=True)
class Head:
    """A heading within a part; of the second level in a part that has none itself."""

    words: str
    level: int = 3


@dataclass(frozen=True)
class Judged:
    """A judgement: its moon, its word, and the reason."""

    word: str
    words: str = ""


@dataclass(frozen=True)
class Answer:
    """What matters most, large."""

    words: str


@dataclass(frozen=True)
class Note:
    """What may be left unread, in soft ink."""

    words: str


@dataclass(frozen=True)
class Try:
    """The one thing to try, and what it would help with."""

    words: str
    note: str = ""


@dataclass(frozen=True)
class Standing:
    """The principles: number, title, the word it got, and why."""

    rows: Sequence[tuple[int, str, str, str]]
    heads: tuple[str, str] = ("Principle", "Judgement")


@dataclass(frozen=True)
class Told:
    """Questions in a line each: the word it got, the question and its answer."""

    rows: Sequence[tuple[str, str, str]]
    heads: tuple[str, str] = ("Judgement", "Question and answer")


@dataclass(frozen=True)
class Scales:
    """Lines from nought to all, with their interval: a table whose middle is drawn."""

    heads: tuple[str, str, str]
    rows: Sequence[Bar]


@dataclass(frozen=True)
class Ladder:
    """Initiatives on four rungs: a table whose middle is drawn."""

    heads: tuple[str, str, str]
    rows: Sequence[Rung]


@dataclass(frozen=True)
class OverTime:
    """Points with their intervals, oldest first; `alt` says in words what is seen."""

    points: Sequence[Point]
    alt: str


@dataclass(frozen=True)
class Matrix:
    """Nine cells by who plans and who does it, and the tenth box."""

    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Box]]]
    tenth: Box


@dataclass(frozen=True)
class Thread:
    """The five knots from what was said to what changed."""

    knots: Sequence[Knot]


Drawn = Head | Judged | Answer | Note | Try | Standing | Told | Scales | Ladder | OverTime | Matrix | Thread
