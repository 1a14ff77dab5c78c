"""Every write about the groups the work affects."""

import datetime
from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.initiatives.actions.days import in_turn, not_to_come
from coproduce_web.initiatives.models import Affected, Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def add(how: How, initiative: Initiative, /, **columns: Any) -> Affected:
    """A group the work affects, here or missing, or somebody needed to get it done."""
    in_turn(initiative)
    _check(initiative.affected_set.all(), columns)
    return Affected.objects.create(**how.columns, initiative=initiative, **_told(columns))


@action
def change(how: How, group: Affected, /, **columns: Any) -> Affected:
    """What is known of it now."""
    in_turn(group.initiative)
    _check(group.initiative.affected_set.exclude(pk=group.pk), columns)
    told = _told(columns)
    for name, value in told.items():
        setattr(group, name, value)
    group.save(update_fields=list(told))
    return group


def _check(others: Any, told: dict[str, Any]) -> None:
    if others.filter(voice__iexact=told["voice"]).exists():
        raise Refused(_("This group is on the map already. Open it there and add what is new."), "voice")
    not_to_come(told.get("contacted_on"), "contacted_on")
    not_to_come(told.get("joined_on"), "joined_on")
    not_to_come(_year(told), "joined_year")
    if told.get("joined_on") and told.get("joined_year"):
        raise Refused(_("Write the day or only the year, not both."), "joined_year")
    if told.get("contacted_on") and not told.get("contacted_by"):
        raise Refused(_("Say how they were contacted."), "contacted_by")
    if told.get("contacted_by") and not told.get("contacted_on"):
        raise Refused(_("Write the day they were first contacted."), "contacted_on")
    if told.get("why_not") and (told.get("joined_on") or told.get("joined_year")):
        raise Refused(_("They have joined, so they are not missing. Leave this open."), "why_not")
    if told.get("in_hundred") is not None and not told.get("source"):
        raise Refused(_("Say where that figure is from, so that others can look it up."), "source")


def _told(columns: dict[str, Any]) -> dict[str, Any]:
    """The columns: of a group in which a day would point to one person no more than the year is kept."""
    year = _year(columns)
    told = {name: value for name, value in columns.items() if name != "joined_year"}
    return told | {"joined_on": year or told.get("joined_on"), "joined_year_only": bool(year)}


def _year(told: dict[str, Any]) -> datetime.date | None:
    year = told.get("joined_year")
    return datetime.date(year, 1, 1) if year else None
