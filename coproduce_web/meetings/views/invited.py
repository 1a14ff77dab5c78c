"""Asking people to a meeting: who, then the letters to post and the calls to make."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import Here, facilitating, members_of, today
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import invited as actions
from coproduce_web.meetings.forms.invited import InviteForm, SentForm
from coproduce_web.meetings.invitation_email import needs_by_person
from coproduce_web.meetings.models import Invitation, Meeting
from coproduce_web.meetings.routes import BY_HAND, BY_LETTER, details_of, route
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs, page_of, reply_address
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import choices
from coproduce_web.writing.pages import WRITES, ask, filled, how

A_PAGE = 25


@signed_in
@require_http_methods(WRITES)
def invite(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Ask people, each in their own way."""
    at = facilitating(request, initiative)
    it = access.meeting(at, meeting)
    asked = set(it.invitation_set.values_list("person", flat=True))
    form = InviteForm(at.initiative, routes=_routes(at), asked=asked, **filled(request))

    def act() -> str:
        people = list(form.cleaned_data["people"])
        actions.invite(how(request), it, people=people, reply_at=reply_address(request, it))
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("Ask people to come"),
        button=_("Ask them"),
        beside=_("Who is asked"),
        note=_("Emails go at once. Letters wait to be printed, and calls to be made."),
        facts=[(_("Meeting"), f"{it.title}. {it.when}"), (_("Paid"), it.expenses_words or _("Not said yet"))],
        crumbs=meeting_crumbs(it),
    )


def _routes(at: Here) -> dict[int, str]:
    people = [one.person for one in members_of(at.initiative)]
    details = details_of(people)
    return {person.pk: route(person, details.get(person.pk)) for person in people}


@signed_in
@require_http_methods(WRITES)
def calls(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Whom to ring, when it suits them and what to ask; then the way to write down what they say."""
    it = access.meeting(facilitating(request, initiative), meeting)
    waiting = it.invitation_set.filter(channel__in=BY_HAND, reply="")
    page = Paginator(_reached(waiting), A_PAGE).get_page(request.GET.get("page"))
    needs = needs_by_person(it)
    told = [(one, needs[one.person_id], address("invitation_reply_for", it, one.person_id)) for one in page]
    texts = it.invitation_set.filter(channel="text", sent_on=None).count()
    return _sent(
        request,
        it,
        "text",
        "meeting_calls.html",
        heading=_("Calls to make"),
        button=_("The texts have gone"),
        page=page,
        told=told,
        texts=texts,
    )


@signed_in
@require_http_methods(WRITES)
def letters(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """A letter a page, as each person reads best, with a slip to tear off and send back."""
    it = access.meeting(facilitating(request, initiative), meeting)
    page = Paginator(
        _reached(it.invitation_set.filter(channel__in=BY_LETTER).order_by("sent_on", "person__name")), A_PAGE
    ).get_page(request.GET.get("page"))
    needs = needs_by_person(it)
    return _sent(
        request,
        it,
        "post",
        "meeting_letters.html",
        heading=_("Letters"),
        button=_("They are posted"),
        page=page,
        letters=[(one, needs[one.person_id]) for one in page],
        waiting=it.invitation_set.filter(channel="post", sent_on=None).count(),
        kinds=choices("need_kind"),
        agenda=list(it.agendaitem_set.all()),
    )


def _reached(invitations: QuerySet[Invitation]) -> QuerySet[Invitation]:
    return invitations.select_related("person__details")


def _sent(request: HttpRequest, it: Meeting, by: str, template: str, **page: Any) -> HttpResponse:
    """A list of what goes by hand, and one button that says it went."""
    form = SentForm(initial={"sent_on": today()}, **filled(request))

    def act() -> str:
        actions.mark_sent(how(request), it, by=by, **form.cleaned_data)
        return page_of(it)

    words = {"heading": str(page.pop("heading")), "button": str(page.pop("button"))}
    return ask(request, form, act, template=template, meeting=it, crumbs=meeting_crumbs(it), **words, **page)
