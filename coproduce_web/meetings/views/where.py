"""Where a meeting is held, after what people need of a place; and what is paid."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import Here, leading, today
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import meeting as actions
from coproduce_web.meetings.forms.meeting import BookingForm, ExpensesForm
from coproduce_web.meetings.matching import Wanted, match, wanted
from coproduce_web.meetings.models import Venue
from coproduce_web.meetings.views.crumbs import meeting_crumbs, page_of
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Section
from coproduce_web.writing.pages import WRITES, ask, filled, how

A_PAGE = 20


@signed_in
@require_http_methods(WRITES)
def venue(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Choose a place, seeing how each stands beside what people need."""
    at = leading(request, initiative)
    it = access.meeting(at, meeting)
    needs = wanted(it)
    book = Venue.objects.prefetch_related("checks")
    page = Paginator(book, A_PAGE).get_page(request.GET.get("page"))
    offered = {"venue": it.venue_id, "booked_on": it.venue_booked_on or today()}
    form = BookingForm([match(one, needs) for one in page], initial=offered, **filled(request))

    def act() -> str:
        return page_of(actions.book(how(request), it, **form.cleaned_data))

    links = [Link(_("The book of places"), reverse("venues")), Link(_("Add a place"), reverse("venue_add"))]
    return ask(
        request,
        form,
        act,
        heading=_("Where do we meet?"),
        button=_("Write down the booking"),
        beside=_("What people need first"),
        note=_("A place that lacks what somebody needs cannot be booked, nor one that nobody has looked at."),
        facts=_facts(at, needs),
        sections=[Section(_("More places"), pages=page, links=links)],
        crumbs=meeting_crumbs(it),
    )


def _facts(at: Here, needs: list[Wanted]) -> list[tuple[str, str]]:
    """How many people need what; those who facilitate see who."""
    if not needs:
        return [(_("Needed"), _("Nobody who is asked has told us of a need that depends on the place."))]
    if at.facilitates:
        return [(str(say("need_kind", one.kind)), ", ".join(one.names)) for one in needs]
    return [(_("Needed"), "; ".join(one.words for one in needs))]


@signed_in
@require_http_methods(WRITES)
def expenses(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Say what is paid, and how."""
    at = leading(request, initiative)
    it = access.meeting(at, meeting)
    before = at.initiative.meeting_set.exclude(expenses_words="").first()
    offered = {
        "words": it.expenses_words or (before.expenses_words if before else ""),
        "told_on": it.expenses_told_on,
    }
    form = ExpensesForm(initial=offered, **filled(request))

    def act() -> str:
        return page_of(actions.tell_expenses(how(request), it, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("What is paid?"),
        button=_("Write it down"),
        note=_("Tell people before they come. If you told this before the last meeting, it is here already."),
        crumbs=meeting_crumbs(it),
    )
