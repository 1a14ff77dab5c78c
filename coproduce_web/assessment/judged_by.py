"""The numbers a finding was judged by, as they stood when it was asked: each with its day and its reason."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from coproduce.report.words import Data
from coproduce_web.shared.table import Table, table


def thresholds(asked_as: Mapping[str, Any]) -> Table | None:
    """The numbers it was judged by, each with the day it began and why; None for what is never judged."""
    heads = [_("What it takes"), _("Number"), _("Since"), _("Why")]
    rows = list(_thresholds(asked_as["thresholds"]))
    return table(_("The numbers it is judged by"), heads, rows, numbers=(1,), quiet=True) if rows else None


def _thresholds(bars: Mapping[str, Data]) -> Iterable[tuple[str, str, str, str]]:
    words = {
        "least_records": _("Records asked, at least"),
        "least_people": _("Different people, at least"),
        "shown_share": _("Shown, from"),
        "shown_low": _("Shown, if the low end is at least"),
        "partly_share": _("Partly, from"),
        "least_shown": _("Answers from a side before they are shown"),
        "least_older": _("Answers from older people, at least"),
        "cards_returned": _("Cards returned, at least"),
        "least_a_side": _("Records from each side, at least"),
        "alike_within": _("Much alike, if they differ by less than"),
        "least_expected": _("People to be expected, at least"),
        "least_told": _("People who told us, at least"),
        "least_decisions": _("Decisions, at least"),
        "least_meetings": _("Meetings, at least"),
        "least_tellers": _("People who told us of a change, at least"),
    }
    for name, bar in bars.items():
        value = bar["value"]
        number = _("%(share)d in 100") % {"share": round(value * 100)} if value < 1 else f"{value:g}"
        since = date_format(date.fromisoformat(bar["since"]), "j F Y")
        yield words.get(name, name.replace("_", " ")), number, since, bar["reason"]
