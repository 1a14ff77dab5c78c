"""The records behind a level: those that put it there, and those that leave something out."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coproduce_web.assessment.models import Level
from coproduce_web.assessment.opens import Opening
from coproduce_web.shared.table import Table, Value, table

SAYS = {
    "yes": gettext_lazy("Yes"),
    "no": gettext_lazy("No"),
    "not known": gettext_lazy("Not known"),
}
# What puts a piece of work at a level; at transformation it is the mechanisms that hold.
PUT_BY = {"involvement": ("involved",), "compliance": ("came",), "none on record": ()}


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
    held = [one["name"] for one in level.data["mechanisms"] if one["holds"] == "yes"]
    about = PUT_BY.get(level.data["lowest"], held)
    return newest(one for one in records(level, *about) if one.holds == "yes")


def not_known(level: Level) -> list[Behind]:
    """Of one that cannot be placed: the records that do not say what would have to be known."""
    if level.data["lowest"] == level.data["highest"]:
        return []
    open_still = [one["name"] for one in level.data["mechanisms"] if one["holds"] == "not known"]
    return newest(one for one in records(level, *open_still, "involved") if one.holds == "not known")


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
