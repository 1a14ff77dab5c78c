"""Where the power sits: the page, each of its faces, and the level of each piece of work."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.assessment.access import readable
from coproduce_web.assessment.models import Given, Power
from coproduce_web.assessment.own_records import only_of
from coproduce_web.assessment.power import faces, levels, rest
from coproduce_web.assessment.power.how import how_a_face, how_a_level
from coproduce_web.assessment.power.matrix import matrix_section
from coproduce_web.assessment.views.crumbs import list_crumbs
from coproduce_web.initiatives.access import memberships_of
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import reader

RECORDS = 10


@signed_in
@require_safe
def power(request: HttpRequest, pk: UUID) -> HttpResponse:
    """All of it on one page: has it moved, the faces, the matrix, the level, Box 3."""
    given = _read(request, pk)
    found = given.power
    sections = [
        rest.shifted(found.data),
        faces.side_by_side(given, list(given.faces.values_list("data", flat=True))),
        matrix_section(found.data["matrix"]),
        *_levels(given),
        rest.box3(found.data["box3"]),
        *rest.one_life_and_many(given),
    ]
    lead = _("Described from the records up to %(day)s, and never marked.") % {"day": _until(given)}
    return show(
        request,
        _("Where does the power sit?"),
        sections,
        kick=given.name,
        lead=lead,
        crumbs=_crumbs(given),
        pictures=True,
    )


def _levels(given: Given) -> list[Section]:
    whole = list(given.levels.filter(slice="all"))
    if len(whole) != 1:
        return [levels.of_many(given, whole)]
    more = Link(
        _("By stage and tier, and what it takes"), reverse("level", args=[given.pk, whole[0].position])
    )
    first, four = levels.of_one(whole[0])
    return [first, Section(four.heading, note=four.note, rows=four.rows, links=[more])]


@signed_in
@require_safe
def power_face(request: HttpRequest, pk: UUID, face: str) -> HttpResponse:
    """One face: where it sits, whether it has moved, by place, the records it counts, and how we know."""
    given = _read(request, pk)
    one = get_object_or_404(given.faces, face=face)
    mine = only_of(given.scope, memberships_of(reader(request)).values_list("initiative", flat=True))
    rows = [row for row in one.more["records"] if mine is None or row[1] in mine]
    page = Paginator(rows, RECORDS).get_page(request.GET.get("page"))
    counted = Section(
        _("The records it counts"),
        at="records",
        note=_("The newest of the last twelve months."),
        table=faces.records(one, list(page)) if page.paginator.count else None,
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
        crumbs=_crumbs(given, ("power", _("Where does the power sit?"))),
        pictures=True,
    )


@signed_in
@require_safe
def level_list(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Each piece of work with its level, a page at a time."""
    given = _read(request, pk)
    found = listed(
        request,
        given.levels.filter(slice="all"),
        levels.row,
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
        lead=lead % {"day": _until(given)},
        crumbs=_crumbs(given, ("power", _("Where does the power sit?"))),
    )


@signed_in
@require_safe
def level(request: HttpRequest, pk: UUID, place: int) -> HttpResponse:
    """One piece of work: its level in full, by stage and tier, and what it takes."""
    given = _read(request, pk)
    one = get_object_or_404(given.levels, position=place, slice="all")
    parts = given.levels.filter(initiative=one.initiative).exclude(slice="all")
    sections = [*levels.of_one(one), *levels.slices(parts), how_a_level(given)]
    back = ("power", _("Where does the power sit?")), ("levels", _("The level of each piece of work"))
    lead = _("How far power is shared in this piece of work, from the records up to %(day)s.")
    return show(
        request,
        one.initiative,
        sections,
        kick=given.name,
        lead=lead % {"day": _until(given)},
        crumbs=_crumbs(given, *back),
        pictures=True,
    )


def _read(request: HttpRequest, pk: UUID) -> Given:
    """Those records, if power has been read from them."""
    given = readable(reader(request), pk)
    if not Power.objects.filter(given=given).exists():
        raise Http404
    return given


def _until(given: Given) -> str:
    return on_day(given.as_of or given.given_at.date())


def _crumbs(given: Given, *below: tuple[str, str]) -> list[tuple[str, str]]:
    here = [(reverse("assessment", args=[given.pk]), given.name)]
    return [*list_crumbs(), *here, *((reverse(name, args=[given.pk]), words) for name, words in below)]
