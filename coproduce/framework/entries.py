"""What the framework's files hold: each entry with the day it began, why it is so and where it is from."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Entry:
    """What every entry says besides its own: since when it holds, why, and its place in the review."""

    since: date
    reason: str
    source: str


@dataclass(frozen=True)
class Term(Entry):
    """A word of ours: its code as it stands in the evidence tables, and what it means in plain words."""

    code: str
    meaning: str


@dataclass(frozen=True)
class Kind(Term):
    """A kind of question: how it may be judged, whether it counts to its principle, the words it may get."""

    judged: str
    counts: bool
    words: tuple[str, ...]


@dataclass(frozen=True)
class Principle(Entry):
    """One of the seven. `cards` names the statements by which older people speak to it: none for some."""

    number: int
    title: str
    sentence: str
    cards: tuple[str, ...]


@dataclass(frozen=True)
class Practice(Entry):
    """One practice, numbered by its principle and its place there.

    `drawn_from` is `practice` where the review lists it, `principle` where it stands in a principle's name.
    """

    number: str
    title: str
    drawn_from: str
    aid: str
    asked: str
    assessed: str

    @property
    def principle(self) -> int:
        """The number of the principle it belongs to."""
        return int(self.number.partition(".")[0])
