"""The picture of a trace: five columns of knots and the lines between them, as places. A pure function.

Across in percent, downwards in letters. A line leaves and reaches a knot level, and slopes only between
the words of two columns; one that passes over a column goes through a place of its own there. So no line
ever runs through a knot or through words.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from coproduce_web.shared.pictures.scale import percent

K = TypeVar("K", bound=Hashable)

# Room for the head above, for two lines of words under each knot, and for the days at the foot.
HEAD, APART, FOOT = 2.6, 4.4, 2.2
# A knot's words reach as far to either side, as a share of the room a column has.
WORDS = 0.37


@dataclass(frozen=True)
class Place:
    """Where something stands: across as a share of the width, downwards in letters."""

    across: float
    down: float

    @property
    def x(self) -> str:
        """As a template prints it."""
        return percent(self.across)

    @property
    def y(self) -> str:
        """As a template prints it."""
        return f"{self.down:.2f}em"


@dataclass(frozen=True)
class Layout(Generic[K]):
    """The place of each knot, the places each line goes through, and how tall it all is."""

    places: dict[K, Place]
    lines: dict[tuple[K, K], list[Place]]
    height: float


Spot = tuple[str, Hashable]


def lay_out(columns: Sequence[Sequence[K]], joins: Collection[tuple[K, K]]) -> Layout[K]:
    """`columns` from left to right, each with its knots; `joins` lead from a knot to one further right."""
    stands = {knot: number for number, column in enumerate(columns) for knot in column}
    routes = {(one, other): _route(one, other, stands) for one, other in joins}
    spots = _spots(columns, routes)
    comes_from = defaultdict(set)
    for route in routes.values():
        for one, other in pairwise(route):
            comes_from[other].add(one)
    ordered = _ordered(spots, comes_from)
    most = max(map(len, ordered), default=0)
    places = {
        spot: Place(_across(number, len(columns)), _down(at, len(column), most))
        for number, column in enumerate(ordered)
        for at, spot in enumerate(column)
    }
    return Layout(
        {knot: places["knot", knot] for knot in stands},
        {
            join: _bent([places[spot] for spot in route], WORDS / len(columns))
            for join, route in routes.items()
        },
        HEAD + most * APART + FOOT,
    )


def _route(one: K, other: K, stands: dict[K, int]) -> list[Spot]:
    """From knot to knot; over the columns between them through a place that all lines from there share."""
    between: list[Spot] = [("passing", (one, at)) for at in range(stands[one] + 1, stands[other])]
    return [("knot", one), *between, ("knot", other)]


def _spots(columns: Sequence[Sequence[K]], routes: dict[tuple[K, K], list[Spot]]) -> list[list[Spot]]:
    stands = {knot: number for number, column in enumerate(columns) for knot in column}
    spots: list[list[Spot]] = [[("knot", knot) for knot in column] for column in columns]
    for (one, _other), route in routes.items():
        for step, spot in enumerate(route[1:-1], start=1):
            column = spots[stands[one] + step]
            column += [spot] if spot not in column else []
    return spots


def _ordered(spots: list[list[Spot]], comes_from: dict[Spot, set[Spot]]) -> list[list[Spot]]:
    """Each column in the order of what it comes from, so that few lines cross; else as it was given."""
    height: dict[Spot, float] = {}
    ordered = []
    for column in spots:
        middle = {spot: _middle(spot, comes_from, height) for spot in column}
        rows = sorted(column, key=lambda spot, at=middle: at[spot])  # type: ignore[misc]
        height |= {spot: at - (len(rows) - 1) / 2 for at, spot in enumerate(rows)}
        ordered.append(rows)
    return ordered


def _middle(spot: Spot, comes_from: dict[Spot, set[Spot]], height: dict[Spot, float]) -> float:
    before = [height[one] for one in comes_from.get(spot, ())]
    return sum(before) / len(before) if before else 0.0


def _bent(through: list[Place], level: float) -> list[Place]:
    """Each slope begins and ends beside the words."""
    bent = through[:1]
    for here, there in pairwise(through):
        if here.down != there.down:
            bent += [Place(here.across + level, here.down), Place(there.across - level, there.down)]
        bent.append(there)
    return bent


def _across(number: int, columns: int) -> float:
    """Half a column's width is left at either side for the words."""
    return (number + 0.5) / columns


def _down(at: int, of: int, most: int) -> float:
    return HEAD + (at + 0.5 + (most - of) / 2) * APART - 1
