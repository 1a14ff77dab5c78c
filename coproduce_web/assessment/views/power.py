"""Where the power sits: the page, and each of its faces."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.assessment.models import Given
from coproduce_web.assessment.opens import opening_by_code
from coproduce_web.assessment.own_records import only_of
from coproduce_web.assessment.power import faces, level_list, levels, rest
from coproduce_web.assessment.power.how import how_a_face
from coproduce_web.assessment.power.matrix import matrix_section
from coproduce_web.assessment.views.power_read import (
    back_to_power,
    power_crumbs,
    power_read,
    until,
    work_names,
)
from coproduce_web.initiatives.access import memberships_of
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section, show
from coproduce_web.writing.pages import reader

RECORDS = 10


@signed_in
@require_safe
def power(request: HttpRequest, pk: UUID) -> HttpResponse:
    """All of it on one page: has it moved, the faces, the matrix, the level, Box 3."""
    given = power_read(request, pk)
    found = given.power
    sections = [
        rest.shifted(found.data),
        faces.side_by_side(given, list(given.faces.values_list("data", flat=True))),
        matrix_section(found.data["matrix"]),
        *_levels(given),
        rest.box3(found.data["box3"]),
        *rest.one_life_and_many(given),
    ]
    lead = _("Described from the records up to %(day)s, and never marked.") % {"day": until(given)}
    return show(
        request,
        _("Where does the power sit?"),
        sections,
        kick=given.name,
        lead=lead,
        crumbs=power_crumbs(given),
        pictures=True,
    )


def _levels(given: Given) -> list[Section]:
    whole = list(given.levels.filter(slice="all").defer("records"))
    if len(whole) != 1:
        return [level_list.of_many(given, whole)]
    [one] = whole
    more = Link(
        _("The records that put it there, and what is missing"),
        reverse("level", args=[given.pk, one.position]),
    )
    four = levels.four_ways(one)
    return [
        levels.where_it_stands(one.data),
        Section(four.heading, note=four.note, rows=four.rows, links=[more]),
    ]


@signed_in
@require_safe
def power_face(request: HttpRequest, pk: UUID, face: str) -> HttpResponse:
    """One face: where it sits, whether it has moved, by place, the records it counts, and how we know."""
    given = power_read(request, pk)
    one = get_object_or_404(given.faces, face=face)
    mine = set(memberships_of(reader(request)).values_list("initiative", flat=True))
    seen = only_of(given.scope, mine)
    opens = opening_by_code(mine if given.scope else ())
    rows = [row for row in one.more["records"] if seen is None or row[1] in seen]
    page = Paginator(rows, RECORDS).get_page(request.GET.get("page"))
    counted = Section(
        _("The records it counts"),
        at="records",
        note=_("The newest of the last twelve months."),
        table=faces.records(one, list(page), opens, work_names(request, given))
        if page.paginator.count
        else None,
        pages=page if page.paginator.num_pages > 1 else None,
        empty=_("There are none."),
    )
    sections = [faces.sits(one), faces.moves(one), *faces.by_place(one), counted, how_a_face(given, one)]
    return show(
        request,
        one.data["title"],
        sections,
        kick=given.name,
        lead=one.data["text"],
        crumbs=power_crumbs(given, back_to_power()),
        pictures=True,
    )
