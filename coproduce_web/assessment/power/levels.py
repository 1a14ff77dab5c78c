"""Needham and Carr's level of one piece of work: where it stands, the four ways to hold power, its parts."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce.report.words import Data
from coproduce_web.assessment.judged_by import thresholds
from coproduce_web.assessment.models import Level
from coproduce_web.assessment.power.words import HOLDS, MECHANISMS, meaning, placed
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Row, Section
from coproduce_web.shared.table import Table, table


def where_it_stands(data: Data) -> Section:
    """The level, and what is out of the ordinary about it."""
    return Section(
        _("The level"),
        at="level",
        note=_("A description after Needham and Carr, never a rank. Doing well is not being transformed."),
        answer=placed(data),
        words=[one for one in (meaning(data), *_edges(data)) if one],
    )


def _edges(data: Data) -> list[str]:
    told = []
    if data["led"]:
        told.append(_("It is led by older people: all its members are."))
    if data["contrary"]:
        held = ", ".join(str(MECHANISMS.get(name, name)).lower() for name in dict.fromkeys(data["contrary"]))
        told.append(_("In one half of the year the records show the contrary of: %(held)s.") % {"held": held})
    return told


def four_ways(level: Level, *, with_records: bool = False) -> Section:
    """Each of the four ways in which power is held with its counts, and the way to its records."""
    return Section(
        _("Four ways to hold power"),
        at="four",
        note=_("All four are asked twice: with what is not known a no, and with it a yes."),
        rows=[_mechanism(level, one, with_records=with_records) for one in level.data["mechanisms"]],
    )


def _mechanism(level: Level, one: Data, *, with_records: bool) -> Row:
    missing = _("What would have to be on record: %(what)s.") % {"what": one["missing"]}
    name, at = one["name"], [level.given_id, level.position]
    return Row(
        f"{MECHANISMS[name]}",
        reverse("level_records", args=[*at, name]) if with_records and level.records.get(name) else "",
        words=f"{HOLDS[one['holds']]} {one['why'][:1].upper()}{one['why'][1:]}.",
        note=missing if one["missing"] else "",
    )


def slices(levels: Iterable[Level]) -> list[Section]:
    """The tiers and the stages of a piece of work."""
    rows = [
        (
            (part_name(one), reverse("level", args=[one.given_id, one.position])),
            placed(one.data),
            those(one.data, "yes"),
            those(one.data, "not known"),
        )
        for one in levels
    ]
    if not rows:
        return []
    heads = [_("Part"), _("Level"), _("Older people hold"), _("Nobody can tell of")]
    found = table(_("By stage and tier"), heads, rows, quiet=True)
    return [Section(_("By stage and tier"), note=_("Of each part, only its own records."), table=found)]


def part_name(level: Level) -> str:
    """A tier or a stage in words; of the whole nothing."""
    if level.slice == "all":
        return ""
    name = str(say("tier", level.of_slice)) if level.slice == "tier" else level.of_slice
    kind = _("Tier") if level.slice == "tier" else _("Stage")
    return f"{kind}: {name[:1].lower()}{name[1:]}"


def full_name(level: Level, work: str) -> str:
    """Its piece of work, of that name, and which part of it."""
    return ". ".join(one for one in (work, part_name(level)) if one)


def those(data: Data, holds: str) -> str:
    """The mechanisms of which that is so."""
    names = [str(MECHANISMS[one["name"]]).lower() for one in data["mechanisms"] if one["holds"] == holds]
    return ", ".join(names) or "–"


def what_it_takes(asked_as: Data, kind: str) -> Table | None:
    """The numbers by which it is read, each with its day and its reason."""
    return thresholds({"thresholds": asked_as["thresholds"][kind]})
