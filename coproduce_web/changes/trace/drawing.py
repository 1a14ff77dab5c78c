"""The picture: heads, knots with their words, lines, days at the foot. Its places come from `picture`."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from django.utils.translation import gettext as _

from coproduce_web.changes.trace import days
from coproduce_web.changes.trace.knot import THEM, TO_COME, US, Knot
from coproduce_web.changes.trace.picture import Place, lay_out
from coproduce_web.changes.trace.rail import Line
from coproduce_web.changes.trace.web import Web
from coproduce_web.shared.pictures.scale import percent

ORDER = (TO_COME, THEM, US)


@dataclass(frozen=True)
class Words:
    """Words at a place across."""

    x: str
    words: str


@dataclass(frozen=True)
class Spot:
    """A knot at its place; `traced` is the one that was asked for."""

    knot: Knot
    at: Place
    traced: bool


@dataclass(frozen=True)
class Drawing:
    """Everything a template prints."""

    height: str
    foot: str
    heads: Sequence[Words]
    days: Sequence[Words]
    gaps: Sequence[Words]
    lines: Sequence[Line]
    spots: Sequence[Spot]
    spoken: str


def heads() -> list[str]:
    """What the columns are called."""
    return [_("Said"), _("Issue"), _("Decision"), _("Action"), _("Change")]


def draw(web: Web, spoken: str) -> Drawing:
    """The picture of a web; `spoken` is what it says in a sentence."""
    layout = lay_out([[knot.key for knot in column] for column in web.columns], web.joins)
    states = {knot.key: knot.state for knot in web.knots()}
    lines = [
        Line(_kind(states[one], states[other]), here.x, here.y, there.x, there.y)
        for (one, other), route in layout.lines.items()
        for here, there in pairwise(route)
    ]
    middles = [percent((number + 0.5) / len(web.columns)) for number in range(len(web.columns))]
    between = [percent(number / len(web.columns)) for number in range(len(web.columns))]
    return Drawing(
        height=f"{layout.height:.2f}em",
        foot=f"{layout.height - 0.5:.2f}em",
        heads=_told(middles, heads()),
        days=_told(middles, days.in_short(web.columns)),
        gaps=_told(between, _gaps(web)),
        lines=sorted(set(lines), key=lambda line: (ORDER.index(line.kind), line.x1, line.y1, line.y2)),
        spots=[Spot(knot, layout.places[knot.key], knot.key == web.chain.traced) for knot in web.knots()],
        spoken=spoken,
    )


def _kind(one: str, other: str) -> str:
    if TO_COME in (one, other):
        return TO_COME
    return US if one == other == US else THEM


def _gaps(web: Web) -> list[str]:
    known = days.gaps(days.firsts(web.columns))
    return [days.in_days(number) if number else "" for number in known]


def _told(places: Sequence[str], words: Sequence[str]) -> list[Words]:
    return [Words(x, one) for x, one in zip(places, words, strict=True) if one]
