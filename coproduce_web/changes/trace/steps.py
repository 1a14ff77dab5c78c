"""The same as a list, step by step, in plain words with days; and as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from coproduce_web.changes.trace import days
from coproduce_web.changes.trace.chain import CHANGE, ISSUE, SAID
from coproduce_web.changes.trace.drawing import heads
from coproduce_web.changes.trace.knot import ENDED, THEM, TO_COME, US, Knot
from coproduce_web.changes.trace.rail import Beside, rail
from coproduce_web.changes.trace.voices import others
from coproduce_web.changes.trace.web import MISSING, Web
from coproduce_web.shared.table import Table, table
from coproduce_web.shared.words import on_day


@dataclass(frozen=True)
class Step:
    """One item of the list: the knot, when it was, how long after the one before, what is drawn beside it."""

    knot: Knot
    when: str
    more: str
    others: str
    beside: Beside


def steps(web: Web) -> list[Step]:
    """From what was said to what changed; from a change the other way."""
    back = web.chain.traced[0] == CHANGE
    shown = _in_order(web, back)
    joining = [knot for knot in web.columns[SAID] if knot.state == THEM]
    drawn = rail([knot.state for knot in shown], len(joining))
    mores = _mores(shown, back)
    return [
        Step(knot, _when(knot), knot.more or more, others(web.chain) if at == 0 else "", beside)
        for at, (knot, beside, more) in enumerate(zip(shown, drawn, mores, strict=True))
    ]


def _in_order(web: Web, back: bool) -> list[Knot]:
    """What happened, by column and day, then what is to come; what is not written down where it would be."""
    every = [knot for knot in web.knots() if knot.title]
    been = sorted(
        (knot for knot in every if knot.state in (US, ENDED)),
        key=lambda knot: (knot.column, knot.state == ENDED, str(knot.day or "9999")),
    )
    first = min((knot.column for knot in been), default=SAID)
    others = [knot for knot in every if knot.state == TO_COME]
    unknown = [knot for knot in others if knot.key[1] == MISSING and knot.column < first]
    to_come = [knot for knot in others if knot not in unknown]
    return [*reversed(to_come), *reversed(been), *unknown] if back else [*unknown, *been, *to_come]


def _when(knot: Knot) -> str:
    if knot.day is None:
        return ""
    day = {"day": on_day(knot.day)}
    return _("Due %(day)s") % day if knot.state == TO_COME and knot.column > ISSUE else on_day(knot.day)


def _mores(shown: Sequence[Knot], back: bool) -> list[str]:
    """How long after (or, backwards, before) the step told just before, where another column begins."""
    before: Knot | None = None
    mores = []
    for knot in shown:
        if knot.state != US or knot.day is None:
            mores.append("")
            continue
        apart = (knot.day - before.day).days if before and before.day else -1
        apart = -apart if back and before else apart
        begins = before is not None and before.column != knot.column
        mores.append(days.later(apart, back) if begins and apart >= 0 else "")
        before = knot
    return mores


def as_table(web: Web) -> Table:
    """Each column in a row: when, what, and how many days after the one before."""
    firsts = days.firsts(web.columns)
    rows = []
    for head, column, day, gap in zip(heads(), web.columns, firsts, days.gaps(firsts), strict=True):
        what = "; ".join(knot.label for knot in column)
        rows.append([head, on_day(day) if day else "–", what, "–" if gap is None else str(gap)])
    named = [_("Step"), _("First on"), _("What"), _("Days since the step before")]
    return table(_("The whole thread"), named, rows, numbers=(3,))
