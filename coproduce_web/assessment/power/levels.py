"""Needham and Carr's level: of one piece of work in full, of many as a list."""

from collections import Counter
from collections.abc import Iterable, Sequence

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce.report.words import Data
from coproduce_web.assessment.judged_by import thresholds
from coproduce_web.assessment.models import Given, Level
from coproduce_web.assessment.power.words import HOLDS, MECHANISMS, meaning, placed
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.table import Table, table


def of_one(level: Level) -> list[Section]:
    """The level, and each of the four ways in which power is held with the counts that say so."""
    data = level.data
    rows = [_mechanism(one) for one in data["mechanisms"]]
    words = [meaning(data), *_edges(data)]
    about = _("A description after Needham and Carr, never a rank. Doing well is not being transformed.")
    four = _("All four are asked twice: with what is not known a no, and with it a yes.")
    return [
        Section(
            _("The level"),
            at="level",
            note=about,
            answer=placed(data),
            words=[one for one in words if one],
        ),
        Section(_("Four ways to hold power"), note=four, rows=rows),
    ]


def _edges(data: Data) -> list[str]:
    told = []
    if data["led"]:
        told.append(_("It is led by older people: all its members are."))
    if data["contrary"]:
        held = ", ".join(str(MECHANISMS.get(name, name)).lower() for name in data["contrary"])
        told.append(_("In one half of the year the records show the contrary of: %(held)s.") % {"held": held})
    return told


def _mechanism(one: Data) -> Row:
    missing = _("What would have to be on record: %(what)s.") % {"what": one["missing"]}
    return Row(
        f"{MECHANISMS[one['name']]}",
        words=f"{HOLDS[one['holds']]} {one['why'][:1].upper()}{one['why'][1:]}.",
        note=missing if one["missing"] else "",
    )


def slices(levels: Iterable[Level]) -> list[Section]:
    """The tiers and the stages of a piece of work."""
    rows = [
        (_slice(one), placed(one.data), _those(one.data, "yes"), _those(one.data, "not known"))
        for one in levels
    ]
    if not rows:
        return []
    heads = [_("Part"), _("Level"), _("Older people hold"), _("Nobody can tell of")]
    found = table(_("By stage and tier"), heads, rows, quiet=True)
    return [Section(_("By stage and tier"), note=_("Of each part, only its own records."), table=found)]


def _slice(level: Level) -> str:
    name = str(say("tier", level.of_slice)) if level.slice == "tier" else level.of_slice
    kind = _("Tier") if level.slice == "tier" else _("Stage")
    return f"{kind}: {name[:1].lower()}{name[1:]}"


def _those(data: Data, holds: str) -> str:
    """The mechanisms of which that is so."""
    names = [str(MECHANISMS[one["name"]]).lower() for one in data["mechanisms"] if one["holds"] == holds]
    return ", ".join(names) or "–"


def of_many(given: Given, levels: Sequence[Level]) -> Section:
    """How many pieces of work are at each level, and the way to them."""
    counted = Counter(placed(one.data) for one in levels)
    facts = [(words, _pieces(number)) for words, number in counted.most_common()]
    return Section(
        _("The level of each piece of work"),
        at="level",
        note=_("After Needham and Carr, for the last twelve months. A description, never a rank."),
        facts=facts,
        links=[Link(_("Each piece of work"), reverse("levels", args=[given.pk]))] if levels else [],
        empty=_("No piece of work is on record."),
    )


def _pieces(number: int) -> str:
    return ngettext("%(number)s piece of work", "%(number)s pieces of work", number) % {"number": number}


def row(level: Level) -> Row:
    """A piece of work in the list."""
    held = _("Older people hold: %(what)s.") % {"what": _those(level.data, "yes")}
    href = reverse("level", args=[level.given_id, level.position])
    return Row(level.initiative, href, words=f"{placed(level.data)}.", note=held)


def what_it_takes(asked_as: Data, kind: str) -> Table | None:
    """The numbers by which it is read, each with its day and its reason."""
    return thresholds({"thresholds": asked_as["thresholds"][kind]})
