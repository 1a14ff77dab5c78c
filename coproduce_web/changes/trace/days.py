"""When each step was, and how long after the one before it."""

import datetime
from collections.abc import Sequence

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.changes.trace.knot import Knot
from coproduce_web.changes.trace.web import on_thread
from coproduce_web.initiatives.access import today


def firsts(columns: Sequence[Sequence[Knot]]) -> list[datetime.date | None]:
    """The first day of each column on the thread, or None."""
    known = [on_thread(column) for column in columns]
    return [column[0].day if column else None for column in known]


def gaps(days: Sequence[datetime.date | None]) -> list[int | None]:
    """For each column, how many days after the last column before it that has a day; None if not after it."""
    found: list[int | None] = []
    for number, day in enumerate(days):
        before = next((one for one in reversed(days[:number]) if one), None)
        apart = (day - before).days if day and before else -1
        found.append(apart if apart >= 0 else None)
    return found


def in_days(number: int) -> str:
    """`10 days`."""
    return ngettext("%(number)d day", "%(number)d days", number) % {"number": number}


def later(number: int, backwards: bool = False) -> str:
    """`10 days later`, or earlier where one goes backwards."""
    if number == 0:
        return _("the same day")
    words = _("%(days)s earlier") if backwards else _("%(days)s later")
    return words % {"days": in_days(number)}


def in_short(columns: Sequence[Sequence[Knot]]) -> list[str]:
    """The day at the foot of each column, without the year where all are of this year."""
    known = [on_thread(column) for column in columns]
    this_year = {knot.day.year for column in known for knot in column if knot.day} <= {today().year}
    return [_foot(column, "j M" if this_year else "j M Y") for column in known]


def _foot(knots: Sequence[Knot], pattern: str) -> str:
    days = sorted({knot.day for knot in knots if knot.day})
    if not days:
        return ""
    first = date_format(days[0], pattern)
    return first if len(days) == 1 else _("from %(day)s") % {"day": first}
