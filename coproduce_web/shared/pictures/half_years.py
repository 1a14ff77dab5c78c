"""A share half-year by half-year, each of them counted back from the day the records reach to."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from coproduce_web.shared.pictures.over_time import Label, OverTime, Point, across, point
from coproduce_web.shared.pictures.scale import Counted, likely
from coproduce_web.shared.table import Table, table

AT_MOST = 12
EACH_NAMED = 6
YEAR, HALF = 365, 183


def half_years(caption: str, halves: Mapping[int, Counted], until: date) -> OverTime | None:
    """The picture of half-years (0 the last, 1 the one before …); None with fewer than two to compare.

    A half-year of which nothing is on record leaves a gap and breaks the line.
    """
    kept = {-half: counted for half, counted in halves.items() if half < AT_MOST and counted.asked}
    if len(kept) < 2:
        return None
    numbers = sorted(kept)
    points = {number: _dot(kept[number], across(number, numbers)) for number in numbers}
    lines = [(points[one], points[two]) for one, two in pairwise(numbers) if two == one + 1]
    words = {"what": caption, "first": points[numbers[0]].said, "last": points[numbers[-1]].said}
    spoken = _("%(what)s: %(first)s at first, %(last)s in the end. Every half-year is in the table below.")
    return OverTime(
        points=list(points.values()),
        lines=lines,
        labels=_labels(numbers, until),
        mark="",
        mark_words="",
        kind="",
        small=len(numbers) > AT_MOST,
        spoken=spoken % words,
        table=_table(caption, kept, until),
    )


def _dot(counted: Counted, x: str) -> Point:
    """The dot; of a total, whose counts are long, the share stands beside it."""
    dot = point(counted, x)
    if counted.low is not None or counted.share is None:
        return dot
    return replace(dot, said=_("%(share)d in 100") % {"share": round(counted.share * 100)})


def ends_on(half: int, until: date) -> date:
    """The last day of a half-year."""
    years, second = divmod(half, 2)
    return until - timedelta(days=YEAR * years + HALF * second)


def _labels(numbers: list[int], until: date) -> list[Label]:
    """The month in which each ends; of many, only those that end a year."""
    every = 1 if len(numbers) <= EACH_NAMED else 2
    span = range(numbers[0], numbers[-1] + 1)
    return [
        Label(across(number, numbers), date_format(day, "M"), date_format(day, "Y"))
        for number in span
        if number % every == 0
        for day in [ends_on(-number, until)]
    ]


def _table(caption: str, kept: Mapping[int, Counted], until: date) -> Table:
    heads = [_("Half-year up to"), _("Part"), _("Of"), _("Not known"), _("Likely between")]
    rows = [
        (date_format(ends_on(-number, until), "j F Y"), c.met, c.asked, c.not_known, likely(c))
        for number, c in sorted(kept.items())
    ]
    return table(caption, heads, rows, numbers=(1, 2, 3))
