"""Telling everybody what was decided, each in their own way."""

from collections.abc import Mapping

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.accounts.models import Person
from coproduce_web.decisions import access
from coproduce_web.decisions.actions import afterwards as actions
from coproduce_web.decisions.actions.afterwards import OWN_WAY
from coproduce_web.decisions.forms.afterwards import TellingForm
from coproduce_web.decisions.models import Decision
from coproduce_web.decisions.views.crumbs import address, decision_crumbs, page_of
from coproduce_web.initiatives.access import Here, facilitating, members_of, today
from coproduce_web.meetings.routes import BY_EMAIL, details_of, route
from coproduce_web.people.models import Details
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Row, Section
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how

A_PAGE = 25


@signed_in
@require_http_methods(WRITES)
def telling(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """Who is told, a page of members at a time; emails go at once, letters and calls stand below."""
    at = facilitating(request, initiative)
    it = access.decision(at, decision)
    waiting = _waiting(at, it)
    details = details_of(waiting)
    ways = {person.pk: route(person, details.get(person.pk)) for person in waiting}
    offered = {
        "people": [pk for pk, way in ways.items() if way in BY_EMAIL],
        "in_what_way": OWN_WAY,
        "told_on": today(),
    }
    hints = {pk: _hint(way) for pk, way in ways.items()}
    form = TellingForm(at.initiative, waiting=list(ways), hints=hints, initial=offered, **filled(request))

    def act() -> str:
        given = form.cleaned_data
        people = list(given.pop("people"))
        read_at = request.build_absolute_uri(page_of(it))
        actions.tell(how(request), it, people=people, read_at=read_at, **given)
        return address("decision_telling", it)

    return ask(
        request,
        form,
        act,
        heading=_("Tell everybody"),
        button=_("They are told"),
        beside=_("Who is told"),
        note=_("A decision is finished when everybody has been told."),
        quote=it.result_words or it.question,
        sections=[*_lists(waiting, details, ways), _told(request, it)],
        crumbs=decision_crumbs(it),
    )


def _waiting(at: Here, it: Decision) -> list[Person]:
    """The next members who have not been told; the others follow once these are."""
    told = it.told_set.values("person")
    found = members_of(at.initiative).exclude(person__in=told).order_by("person__name", "pk")
    return [one.person for one in found[:A_PAGE]]


def _hint(way: str) -> str:
    return _("By email: it goes at once") if way in BY_EMAIL else str(say("channel", way))


def _lists(people: list[Person], details: Mapping[int, Details], ways: Mapping[int, str]) -> list[Section]:
    letters = [one for one in people if ways[one.pk] == "post"]
    calls = [one for one in people if ways[one.pk] not in ("post", *BY_EMAIL)]
    sections = []
    if calls:
        rows = [_call(one, details.get(one.pk), ways[one.pk]) for one in calls]
        sections.append(Section(_("To ring or to see"), note=_("Then tick them above."), rows=rows))
    if letters:
        rows = [_letter(one, details.get(one.pk)) for one in letters]
        note = _("Print the page of the decision for each of them, then tick them above.")
        sections.append(Section(_("Letters to post"), note=note, rows=rows))
    return sections


def _call(person: Person, details: Details | None, way: str) -> Row:
    phone = details.phone if details else ""
    return Row(person.name, words=phone or _("No telephone number is known."), note=_how(details, way))


def _how(details: Details | None, way: str) -> str:
    suits = details.when_suits if details else ""
    return f"{say('channel', way)}. {suits}".strip()


def _letter(person: Person, details: Details | None) -> Row:
    address = details.address if details else ""
    return Row(person.name, words=address, note=str(details.get_record_format_display()) if details else "")


def _told(request: HttpRequest, it: Decision) -> Section:
    found = it.told_set.select_related("person").order_by("-told_on", "person__name", "pk")
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    rows = [
        Row(one.person.name, note=f"{say('channel', one.channel)}, {on_day(one.told_on)}") for one in page
    ]
    return Section(_("Told already"), at="told", rows=rows, pages=page, empty=_("Nobody has been told yet."))
