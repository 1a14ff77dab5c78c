"""A face of power over time: a point with its interval for each half-year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coproduce.report.power_words import face_moved, now_words
from coproduce.report.words import MONTHS, Data, of

# Older half-years say little of now and crowd the picture.
MOST = 8
SHORT = 3


@dataclass(frozen=True)
class Point:
    """A half-year: its last month, its share with its ends (None where not told), and the counts in words."""

    label: str
    words: str
    share: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class OverTime:
    """A face: what it asks, how it stands now, whether it has moved, and its half-years, oldest first."""

    title: str
    text: str
    now: str
    moved: str
    why: str
    points: Sequence[Point]
    how: str = ""
    stem: str = ""

    @property
    def drawn(self) -> bool:
        """Whether there are two points to see a way between."""
        return sum(point.share is not None for point in self.points) > 1


def faces(power: Data, as_of: str) -> list[OverTime]:
    """Every face that has something on record."""
    return [
        _face(face, date.fromisoformat(as_of)) for face in power["faces"] if face["now"] or face["halves"]
    ]


def not_on_record(power: Data) -> list[str]:
    """The titles of the faces nothing is on record of."""
    return [face["title"] for face in power["faces"] if not face["now"] and not face["halves"]]


def _face(face: Data, on: date) -> OverTime:
    points = [_point(face, half, on) for half in reversed(face["halves"]) if half["half"] < MOST]
    return OverTime(
        face["title"],
        face["text"],
        now_words(face),
        face_moved(face["moved"]),
        face["moved"]["why"],
        points,
        face["how"],
        face["face"],
    )


def _point(face: Data, half: Data, on: date) -> Point:
    ends = on - timedelta(days=365 * (half["half"] // 2) + (183 if half["half"] % 2 else 0))
    label = f"{MONTHS[ends.month - 1][:SHORT]} {ends.year}"
    return Point(label, of(half), half["share"], half["low"], half["high"])
