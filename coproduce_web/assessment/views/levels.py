"""Needham and Carr's level: of every piece of work, of one of them, and the records behind it."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.assessment.models import Given, Level
from coproduce_web.assessment.opens import Opening, opening
from coproduce_web.assessment.own_records import initiative_of, only_of
from coproduce_web.assessment.power import behind, level_list, level_page, levels
from coproduce_web.assessment.power.how import how_a_level
from coproduce_web.assessment.power.words import MECHANISMS
from coproduce_web.assessment.views.power_read import (
    back_to_power,
    power_crumbs,
    power_read,
    until,
    work_names,
)
from coproduce_web.initiatives.access import memberships_of
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Section, listed, show
from coproduce_web.shared.table import Table
from coproduce_web.writing.pages import reader


@signed_in
@require_safe
def every_level(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Each piece of work with its level, a page at a time."""
    given = power_read(request, pk)
    named = work_names(request, given)
    found = listed(
        request,
        given.levels.filter(slice="all").defer("records"),
        lambda one: level_list.row(one, named(one.initiative)),
        _("Pieces of work"),
        note=_("In the order of their names. Nothing here is a rank."),
        empty=_("No piece of work is on record."),
    )
    lead = _("Needham and Carr’s level of each piece of work, for the year up to %(day)s.")
    return show(
        request,
        _("The level of each piece of work"),
        [found],
        kick=given.name,
        lead=lead % {"day": until(given)},
        crumbs=power_crumbs(given, back_to_power()),
    )


@signed_in
@require_safe
def level(request: HttpRequest, pk: UUID, place: int) -> HttpResponse:
    """One piece of work, or a part of it: its level, the records that put it there, what is missing."""
    given = power_read(request, pk)
    one = get_object_or_404(given.levels, position=place)
    opens = _opens(request, given, one)
    parts = given.levels.filter(initiative=one.initiative).exclude(slice="all").defer("records")
    sections = [
        levels.where_it_stands(one.data),
        *level_page.what_put_it_there(one, opens),
        *level_page.what_is_missing(one, opens),
        levels.four_ways(one, with_records=opens is not None),
        *(levels.slices(parts) if one.slice == "all" else []),
        how_a_level(given),
    ]
    lead = _("How far power is shared in this piece of work, from the records up to %(day)s.")
    name = levels.full_name(one, work_names(request, given)(one.initiative))
    return show(
        request,
        name,
        sections,
        kick=given.name if name != given.name else "",
        lead=lead % {"day": until(given)},
        crumbs=_crumbs(given),
        pictures=True,
    )


@signed_in
@require_safe
def level_records(request: HttpRequest, pk: UUID, place: int, about: str) -> HttpResponse:
    """The records behind one way to hold power, the newest first."""
    given = power_read(request, pk)
    one = get_object_or_404(given.levels, position=place)
    opens = _opens(request, given, one)
    if about not in MECHANISMS or opens is None:
        raise Http404
    heading = _("The records behind it")
    found = listed(request, behind.newest(behind.records(one, about)), lambda row: row, heading)
    page = Section(
        heading,
        at=found.at,
        note=_("The newest that say yes, no, or leave it open."),
        table=_table(heading, found, opens),
        pages=found.pages,
        empty=_("There are none."),
    )
    name = levels.full_name(one, work_names(request, given)(one.initiative))
    crumbs = [*_crumbs(given), (reverse("level", args=[pk, place]), name)]
    return show(request, str(MECHANISMS[about]), [page], kick=name, crumbs=crumbs)


def _table(heading: str, found: Section, opens: Opening) -> Table | None:
    rows = list(found.pages or ())
    return behind.as_table(heading, rows, opens, counted=True) if rows else None


def _opens(request: HttpRequest, given: Given, one: Level) -> Opening | None:
    """The way to single records; None for whoever is not in that piece of work, where many read it."""
    mine = set(memberships_of(reader(request)).values_list("initiative", flat=True))
    only = only_of(given.scope, mine)
    if only is not None and one.initiative not in only:
        return None
    return opening(mine) if given.scope else opening(())


def _crumbs(given: Given) -> list[tuple[str, str]]:
    """Of the records of one piece of work, a list of all of them says nothing."""
    many = [] if initiative_of(given.scope) else [("levels", _("The level of each piece of work"))]
    return power_crumbs(given, back_to_power(), *many)
