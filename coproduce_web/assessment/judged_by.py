"""The numbers a finding was judged by, as they stood when it was asked: each with its day and its reason."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _later

from coproduce.framework import framework
from coproduce.report.words import Data
from coproduce_web.shared.codes import say
from coproduce_web.shared.table import Table, table

NAMES: dict[str, Promise] = {
    "least_records": _later("Records asked, at least"),
    "least_people": _later("Different people, at least"),
    "shown_share": _later("Shown, from"),
    "shown_low": _later("Shown, if the low end is at least"),
    "partly_share": _later("Partly, from"),
    "least_shown": _later("Answers from a side before they are shown"),
    "least_older": _later("Answers from older people, at least"),
    "cards_returned": _later("Cards returned, at least"),
    "least_a_side": _later("Records from each side, at least"),
    "alike_within": _later("Much alike, if they differ by less than"),
    "least_expected": _later("People to be expected, at least"),
    "least_told": _later("People who told us, at least"),
    "least_decisions": _later("Decisions, at least"),
    "least_meetings": _later("Meetings, at least"),
    "least_tellers": _later("People who told us of a change, at least"),
    "principle.least_shown": _later("Questions judged, at least"),
    "shift.least_records": _later("Records in each period, at least"),
    "least_faces": _later("Faces that moved, at least"),
    "days": _later("Days looked at"),
    "planning_decisions": _later("Planning: decisions that matter, at least"),
    "planning_share": _later("Planning: older people needed, from"),
    "planning_people": _later("Planning: older people who decided, at least"),
    "delivery_actions": _later("Doing: things with known doers, at least"),
    "delivery_share": _later("Doing: done by older people or the community, from"),
    "governance_chair": _later("Steering: an older person in the chair, from"),
    "governance_kept": _later("Steering: a rule of theirs kept, from"),
    "governance_known": _later("Steering: how it is decided known beforehand, from"),
    "undone_most": _later("Decisions undone by others, at most"),
    "shown": _later("On record, from"),
    "part": _later("In part, from"),
}

KINDS: dict[str, Promise] = {
    "duty": _later("What is owed to a person"),
    "habit": _later("How we usually do things"),
    "fact": _later("What is so, or is not so"),
    "said": _later("What people say on cards"),
    "parity": _later("Sides beside each other"),
    "reach": _later("Who is reached"),
    "power": _later("Who has power"),
    "change": _later("Changes in people’s lives"),
    "principle": _later("A whole principle"),
    "shift": _later("Whether power has moved"),
    "level": _later("The level of a piece of work"),
    "box3": _later("What sets co-production apart"),
}


def thresholds(asked_as: Mapping[str, Any]) -> Table | None:
    """The numbers it was judged by, each with whose it is, its day and why; None for what is never judged."""
    heads = [_("What it takes"), _("Number"), _("Whose"), _("Since"), _("Why")]
    rows = list(_thresholds(asked_as["thresholds"]))
    return table(_("The numbers it is judged by"), heads, rows, numbers=(1,), quiet=True) if rows else None


def _thresholds(bars: Mapping[str, Data]) -> Iterable[tuple[str, str, str, str, str]]:
    for name, bar in bars.items():
        ours = bar.get("default", bar["value"])
        since = date_format(date.fromisoformat(bar["since"]), "j F Y")
        number = in_words(bar["value"], share=ours < 1)
        yield (
            number_name(name),
            number,
            whose(_agreed_by(bar), in_words(ours, share=ours < 1)),
            since,
            bar["reason"],
        )


def _agreed_by(bar: Data) -> str:
    sides: str = bar.get("whose", "default")
    return "" if sides == "default" else sides


def whose(sides: str, ours: str) -> str:
    """Whose a number is: ours, or agreed by these sides in place of `ours`."""
    if not sides:
        return _("Comes with Coproduce")
    told = {"sides": say("agreed_sides", sides), "ours": ours}
    return _("Agreed by the group (%(sides)s); without that, %(ours)s") % told


def in_words(value: float, *, share: bool) -> str:
    """A number as people say it: `90 in 100`, or `5`."""
    return _("%(share)d in 100") % {"share": round(value * 100)} if share else f"{value:g}"


def number_name(name: str, kind: str = "") -> str:
    """What a number says, in words; of some names each kind has its own."""
    return str(NAMES.get(f"{kind}.{name}") or NAMES.get(name) or name.replace("_", " "))


def kind_name(kind: str) -> str:
    """What kind of question the numbers are for."""
    return str(KINDS.get(kind, kind))


def kind_note(kind: str) -> str:
    """What that kind of question is about, as the framework says it; else empty."""
    kinds = framework().kinds
    return kinds[kind].meaning if kind in kinds else ""
