"""What a meeting gives out, as files to print: tagged for screen readers, in ordinary and in large print."""

from collections.abc import Sequence
from dataclasses import replace

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import Here, facilitating, here, members_of
from coproduce_web.meetings import access, formats, papers
from coproduce_web.meetings.formats import LARGE, Way
from coproduce_web.meetings.models import AgendaItem, Meeting
from coproduce_web.meetings.raised import Raised
from coproduce_web.meetings.routes import details_of
from coproduce_web.meetings.views.crumbs import page_of
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.paper import CannotSet, Sheet, pdf


@signed_in
@require_safe
def pack(request: HttpRequest, initiative: int, meeting: int, what: str) -> HttpResponse:
    """The invitation of one person, the agenda, the notes or the card."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    large = request.GET.get("large") == "1"
    if what == "invitation":
        sheet = _invitation(request, at, it)
    elif what == "notes":
        sheet = _notes(it, large=large)
    elif what == "agenda":
        items = _agenda(it)
        raised = Raised(at, (item.issue for item in items))
        sheet = papers.agenda(it, items, raised, large=large)
    elif what == "card":
        sheet = papers.card(it, large=large)
    else:
        raise Http404
    return _file(request, it, what, [sheet])


@signed_in
@require_safe
def letters(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """The notes as a letter to each who gets them on paper and has not got them, in the print they read."""
    at = facilitating(request, initiative)
    it = access.meeting(at, meeting)
    got = it.recordsent_set.values("person")
    members = members_of(at.initiative).exclude(person__in=got).order_by("person__name", "pk")
    ways = [way for way in formats.ways(one.person for one in members) if way.by == "letter"]
    if not ways:
        raise Http404
    plain, large = (_notes(it, large=size) for size in (False, True))
    sheets = [_letter(large if way.record_format == LARGE else plain, way) for way in ways]
    return _file(request, it, "letters", sheets)


def _letter(sheet: Sheet, way: Way) -> Sheet:
    address = way.details.address if way.details else ""
    greeting = _("Dear %(name)s,") % {"name": way.person.first_name}
    return replace(sheet, to=f"{way.person.name}\n{address}".strip(), greeting=greeting)


def _notes(it: Meeting, *, large: bool) -> Sheet:
    found = it.notes_set.first()
    if found is None:
        raise Http404
    return papers.notes(it, found, _agenda(it), large=large)


def _agenda(it: Meeting) -> list[AgendaItem]:
    return list(it.agendaitem_set.select_related("issue"))


def _invitation(request: HttpRequest, at: Here, it: Meeting) -> Sheet:
    """One’s own; those who facilitate print anybody’s, by `?person=`."""
    asked = request.GET.get("person", "")
    person = int(asked) if asked.isdecimal() and at.facilitates else at.person.pk
    invited = access.invitation(it, person)
    needs = it.needs.exclude(met="no longer wanted").filter(person=person)
    details = details_of([invited.person]).get(person)
    chosen = request.GET.get("large")
    large = chosen == "1" if chosen else bool(details and details.record_format == LARGE)
    to = details.address if details else ""
    return papers.invitation(invited, list(needs), _agenda(it), to=to, large=large)


def _file(request: HttpRequest, it: Meeting, what: str, sheets: Sequence[Sheet]) -> HttpResponse:
    try:
        made = pdf(sheets[0].title, sheets)
    except CannotSet as cannot:
        messages.error(request, str(cannot))
        return redirect(page_of(it))
    shown = {"Content-Disposition": f'inline; filename="{what}.pdf"'}
    return HttpResponse(made, content_type="application/pdf", headers=shown)
