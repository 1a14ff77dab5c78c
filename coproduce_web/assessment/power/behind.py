"""The records behind a level: those that put it there, and those that leave something out."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coproduce.assess.power.level_bears import LEAVES_IT_OPEN, PUTS_IT_THERE, bears
from coproduce_web.assessment.models import Level
from coproduce_web.assessment.opens import Opening
from coproduce_web.shared.table import Table, Value, table

SAYS = {
    "yes": gettext_lazy("Yes"),
    "no": gettext_lazy("No"),
    "not known": gettext_lazy("Not known"),
}


class Behind(NamedTuple):
    """One record as the pages of a level list it."""

    initiative: str
    table: str
    record: str
    on: str
    holds: str
    says: str


def records(level: Level, *about: str) -> Iterator[Behind]:
    """The records kept of these mechanisms (or `involved`, `came`)."""
    for name in about:
        for one in level.records.get(name, ()):
            yield Behind(level.initiative, *one)


def put_there(level: Level) -> list[Behind]:
    """The records that put it at the lowest it could be."""
    return newest(_bearing(level, PUTS_IT_THERE))


def not_known(level: Level) -> list[Behind]:
    """Of one that cannot be placed: the records that do not say what would have to be known."""
    return newest(_bearing(level, LEAVES_IT_OPEN))


def _bearing(level: Level, how: str) -> Iterator[Behind]:
    for about in level.records:
        yield from (one for one in records(level, about) if bears(level.data, about, one.holds) == how)


def newest(found: Iterable[Behind]) -> list[Behind]:
    """Each once, the newest first."""
    return sorted(dict.fromkeys(found), key=lambda one: one.on, reverse=True)


def as_table(caption: str, rows: Sequence[Behind], opens: Opening, *, counted: bool = False) -> Table:
    """These records, each with the way to its page; `counted` says of each whether it is a yes or a no."""
    heads = [_("Record"), _("Date"), _("What it says"), *([_("Counts as")] if counted else [])]
    return table(caption, heads, [_cells(one, opens, counted=counted) for one in rows], quiet=True)


def _cells(one: Behind, opens: Opening, *, counted: bool) -> list[Value]:
    day = date_format(date.fromisoformat(one.on), "j F Y") if one.on else "–"
    says = f"{one.says[:1].upper()}{one.says[1:]}."
    return [(one.record, opens(one)), day, says, *([str(SAYS[one.holds])] if counted else [])]
