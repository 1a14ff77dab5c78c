"""The thread of five knots: said, issue, decision, action, change. How far something has got."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from coproduce_web.shared.table import Table, table

PLACES = ("3%", "26%", "49%", "72%", "95%")


@dataclass(frozen=True)
class Knot:
    """One knot at `x`; `state` is done, now or to come. `to` is where the line to the next ends, or empty."""

    x: str
    state: str
    to: str
    reached: bool


@dataclass(frozen=True)
class Thread:
    """The knots, the words under them, and the same as a table."""

    knots: list[Knot]
    words: str
    table: Table


def thread(whens: Sequence[str], words: str = "") -> Thread:
    """A thread that has got as far as there are dates in `whens` (one to five), each in words.

    `words` says where it stands now, for instance "being done".
    """
    names = (_("Said"), _("On our list"), _("Decided"), _("Being done"), _("Changed"))
    step = len(whens)
    knots = [Knot(x, _state(place, step), _next(place), place + 1 < step) for place, x in enumerate(PLACES)]
    dated = [*whens, *[_("not yet")] * (len(PLACES) - step)]
    said = _("Step %(step)d of 5: %(words)s") % {"step": step, "words": words or names[step - 1].lower()}
    return Thread(knots, said, table(said, [_("Step"), _("When")], list(zip(names, dated, strict=True))))


def _state(place: int, step: int) -> str:
    if place + 1 == step:
        return "now"
    return "done" if place + 1 < step else "to come"


def _next(place: int) -> str:
    return PLACES[place + 1] if place + 1 < len(PLACES) else ""
