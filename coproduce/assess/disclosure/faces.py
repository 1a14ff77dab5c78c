"""Power as it may leave: what a group did is told as it is, and what counts people by the rule for people."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from coproduce.assess.disclosure.behind import Behind
from coproduce.assess.disclosure.doubt import leaves_doubt
from coproduce.assess.disclosure.rule import (
    FEW_SAID_YES,
    NOBODY,
    NOTHING_TOLD,
    SMALL,
    People,
    Published,
    as_tally,
    publish,
    rounded,
    small,
)
from coproduce.assess.power.series import CANNOT_TELL, Moved, Series, Sum, compare_periods

# The faces of power that count people; of all others the records are what a group did.
OF_PEOPLE = ("raised", "kept-off", "roles", "staying", "unpaid", "spread", "high-support", "voice")
# Half-years of one year, newest first, as they are numbered in a series.
HALVES = ((0, (0, 1)), (1, (2, 3)))
# How many different people decide is told; what the busiest three did is three people's.
BUSIEST = "busiest"


NOT_COMPARED = Moved(CANNOT_TELL, "Too few people are behind it for a change to be told.")


@dataclass(frozen=True)
class ToldSum:
    """Part of a whole in one period, as it may leave: `records` are how many were looked at."""

    told: Published
    records: int | None
    people: int | None = None


FEW_OR_NOBODY = ToldSum(NOTHING_TOLD, None)
"""A period in which nobody did anything looks like one in which few did."""


@dataclass(frozen=True)
class ToldSeries:
    """A face of power that counts people: the last twelve months, the twelve before, and their halves."""

    now: ToldSum | None
    before: ToldSum | None
    halves: Mapping[int, ToldSum] = field(default_factory=dict)
    moved: Moved = NOT_COMPARED


def counts_people(series: Series) -> bool:
    """Whether what this face counts is people's own, and not what the group did."""
    return series.face.stem in OF_PEOPLE


def publish_series(series: Series, behind: Behind, least: int) -> ToldSeries:
    """A face that counts people. `least`: the records a period needs before two are compared."""

    def told(way: str, period: int, one: Sum | None) -> ToldSum | None:
        people = behind.faces.get((series.face.stem, way, period), NOBODY)
        if one is None:
            return None if series.absent else FEW_OR_NOBODY
        return _publish_sum(one, people, series)

    years = {0: told("year", 0, series.now), 1: told("year", 1, series.before)}
    halves: dict[int, ToldSum] = {}
    for year, pair in HALVES:
        whole = years[year]
        parts = {half: one for half in pair if (one := told("half", half, series.halves.get(half)))}
        cells = {str(half): one.told for half, one in parts.items()}
        if whole and whole.told.asked is not None and parts and leaves_doubt(whole.told, [cells]):
            halves |= parts
    found = ToldSeries(years[0], years[1], halves)
    return replace(found, moved=_moved(series, found, least) or found.moved)


def _publish_sum(one: Sum, people: People, series: Series) -> ToldSum:
    if series.face.measure == BUSIEST:
        many = not small(people.all)
        told = Published(rounded(one.tally.asked), None, 0, FEW_SAID_YES) if many else NOTHING_TOLD
        return ToldSum(told, rounded(one.records) if many else None, rounded(people.all) if many else None)
    told = publish(one.tally, people)
    if series.face.measure != "share":
        told = replace(told, low=None, high=None)
    return ToldSum(told, None if told.asked is None or small(one.records) else rounded(one.records))


def _moved(series: Series, found: ToldSeries, least: int) -> Moved | None:
    """From the published numbers alone; None where they do not tell."""
    if series.face.measure != "share" or series.absent:
        return series.moved
    seen = {year: _seen(one) for year, one in ((0, found.now), (1, found.before))}
    years = {year: one for year, one in seen.items() if one}
    halves = {half: known for half, one in found.halves.items() if half < 2 and (known := _seen(one))}
    if 0 not in years and 0 not in halves:
        return None
    moved = compare_periods(series.face, years, halves, least)
    # Seven stands for the few that are hidden; whatever is told is a multiple of five.
    return replace(moved, why=moved.why.replace(f", {SMALL} not known", ", a few not known"))


def _seen(one: ToldSum | None) -> Sum | None:
    """What a reader can reckon with; None where the part is hidden."""
    if one is None or one.told.met is None:
        return None
    return Sum(as_tally(one.told), one.records or 0)
