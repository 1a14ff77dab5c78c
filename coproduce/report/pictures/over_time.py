"""A face of power over time: a point with its interval for each half-year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coproduce.report.words import MONTHS, Data, of, per_100

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
        _moved(face["moved"]),
        face["moved"]["why"],
        points,
        face["how"],
    )


def now_words(face: Data) -> str:
    """How it stands in the last twelve months: `74 of 136 issues, likely between 46 and 65 in every 100.`"""
    now = face["now"]
    if not now:
        return "Nothing on record in the last twelve months."
    if face["measure"] == "busiest":
        return _busiest(face, now)
    told = of(now)
    if now["share"] is None:
        return f"{told[:1].upper()}{told[1:]} {face['unit']}."
    if face["measure"] == "amount":
        return f"{per_100(now['share'])} {face['unit']}: {told}."
    low, high = round(100 * now["low"]), round(100 * now["high"])
    return f"{told} {face['unit']}, likely between {low} and {high} in every 100."


def _busiest(face: Data, now: Data) -> str:
    people = f" {now['people']:,} different people had them." if now["people"] else ""
    if now["share"] is None:
        told = f"{now['asked']:,} {face['unit']}." if now["asked"] else "Not told: few people, or none."
        return f"{told}{people}"
    return f"The busiest three had {of(now)} {face['unit']}.{people}"


MOVED = {True: "Moved towards older people", False: "Moved away from older people", None: ""}


def _moved(moved: Data) -> str:
    known = MOVED[moved["toward"]]
    return known or {"more": "More than before", "less": "Less than before"}.get(
        moved["word"], "Cannot tell if it has moved"
    )


def _point(face: Data, half: Data, on: date) -> Point:
    ends = on - timedelta(days=365 * (half["half"] // 2) + (183 if half["half"] % 2 else 0))
    label = f"{MONTHS[ends.month - 1][:SHORT]} {ends.year}"
    return Point(label, of(half), half["share"], half["low"], half["high"])
