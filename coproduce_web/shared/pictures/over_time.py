"""A share over time: one dot for each quarter, an upright line for how sure we can be."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from django.utils.translation import gettext as _

from coproduce_web.shared.pictures.scale import Counted, likely, of, percent
from coproduce_web.shared.table import Table, table

# Left of the first dot stand the words of the scale; right of the last is half a label.
FIRST, LAST = 0.16, 0.94
MONTHS_UP_TO = 8
YEARS_AT_MOST = 6
MANY = 12


@dataclass(frozen=True)
class Point:
    """One quarter. `x` is across, `y` down, `low` and `high` the ends of its upright line, all places."""

    x: str
    y: str
    low: str
    high: str
    said: str
    below: bool


@dataclass(frozen=True)
class Label:
    """What stands under the picture: a month, a year, or both."""

    x: str
    month: str
    year: str


@dataclass(frozen=True)
class OverTime:
    """Dots, the lines between quarters that follow each other, labels, the dotted mark, and the table."""

    points: list[Point]
    lines: list[tuple[Point, Point]]
    labels: list[Label]
    mark: str
    mark_words: str
    kind: str
    small: bool
    spoken: str
    table: Table


def over_time(
    caption: str, tallies: Mapping[str, Counted], *, mark: float | None = None, kind: str = ""
) -> OverTime | None:
    """The picture of a breakdown by quarter (`2025-Q1`); None with fewer than two quarters to compare.

    Quarters keep their distance: one in which nothing was asked leaves a gap and breaks the line.
    """
    asked = {
        _number(quarter): tally for quarter, tally in tallies.items() if _is_quarter(quarter) and tally.asked
    }
    if len(asked) < 2:
        return None
    numbers = sorted(asked)
    points = {number: point(asked[number], across(number, numbers)) for number in numbers}
    lines = [(points[one], points[two]) for one, two in pairwise(numbers) if two == one + 1]
    return OverTime(
        points=list(points.values()),
        lines=lines,
        labels=_labels(numbers),
        mark="" if mark is None else percent(1 - mark),
        mark_words="" if mark is None else f"{mark:.0%}",
        kind=kind,
        small=len(numbers) > MANY,
        spoken=_spoken(caption, points[numbers[0]], points[numbers[-1]]),
        table=_table(caption, [(number, asked[number]) for number in numbers]),
    )


def _is_quarter(words: str) -> bool:
    year, _dash, quarter = words.partition("-Q")
    return year.isdigit() and quarter in {"1", "2", "3", "4"}


def _number(quarter: str) -> int:
    """Quarters counted from the year nought."""
    return int(quarter[:4]) * 4 + int(quarter[-1]) - 1 if _is_quarter(quarter) else -1


def across(number: int, numbers: list[int]) -> str:
    """The place of a number among others that are in order, from left to right."""
    along = (number - numbers[0]) / (numbers[-1] - numbers[0])
    return percent(FIRST + along * (LAST - FIRST))


def point(counted: Counted, x: str) -> Point:
    """The dot of what was counted; a total that has no interval is a dot alone."""
    share = counted.share or 0.0
    low, high = (share if end is None else end for end in (counted.low, counted.high))
    return Point(x, percent(1 - share), percent(1 - low), percent(1 - high), of(counted), below=low > 0.2)


def _labels(numbers: list[int]) -> list[Label]:
    span = range(numbers[0], numbers[-1] + 1)
    if len(span) <= MONTHS_UP_TO:
        return [
            Label(across(number, numbers), _month(number), _year(number, number == span[0]))
            for number in span
        ]
    every = 1 + len(span) // 4 // YEARS_AT_MOST
    januaries = [number for number in span if number % 4 == 0]
    return [Label(across(number, numbers), "", str(number // 4)) for number in januaries[::every]]


def _month(number: int) -> str:
    return [_("Jan"), _("Apr"), _("Jul"), _("Oct")][number % 4]


def _year(number: int, first: bool = True) -> str:
    return str(number // 4) if first or number % 4 == 0 else ""


def _spoken(caption: str, first: Point, last: Point) -> str:
    words = {"what": caption, "first": first.said, "last": last.said}
    return (
        _("%(what)s: %(first)s at first, %(last)s in the end. Every quarter is in the table below.") % words
    )


def _table(caption: str, quarters: list[tuple[int, Counted]]) -> Table:
    heads = [_("Quarter from"), _("Yes"), _("Asked"), _("Not known"), _("Likely between")]
    rows = [
        (f"{_month(number)} {_year(number)}", tally.met, tally.asked, tally.not_known, likely(tally))
        for number, tally in quarters
    ]
    return table(caption, heads, rows, numbers=(1, 2, 3))
