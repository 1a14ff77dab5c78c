"""Making an agenda: anybody puts something on it; those who lead put it in order."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions.models import Issue
from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import agenda as actions
from coproduce_web.meetings.forms.agenda import AddForm, OrderForm
from coproduce_web.meetings.models import AgendaItem, Meeting
from coproduce_web.meetings.raised import Raised, may_be_put
from coproduce_web.meetings.views.agenda import items_of, time_wanted
from coproduce_web.meetings.views.crumbs import address, below
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.forms import Words
from coproduce_web.shared.sections import Section
from coproduce_web.writing.pages import WRITES, ask, filled, how

# As many issues as one looks through; the newest are nearest.
ISSUES = 40


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Put something on the agenda."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    items = items_of(it)
    issues, left_over = _issues(at, items), _left_over(it, items)
    raised = Raised(at, issues.values())
    own = at.membership.side if at.membership else ""
    form = AddForm(
        [(key, Words(one.title, raised.of_issue(one))) for key, one in issues.items()],
        [(key, one.words) for key, one in left_over.items()],
        leads=at.leads,
        initial={"put_by_side": own},
        **filled(request),
    )

    def act() -> str:
        given = {"put_by_side": own} | form.cleaned_data
        given["issues"] = [issues[key] for key in given.get("issues", ())]
        given["left_over"] = [left_over[key] for key in given.get("left_over", ())]
        actions.put(how(request), it, **given)
        return address("agenda", it)

    return ask(
        request,
        form,
        act,
        heading=_("Put something on the agenda"),
        button=_("Put it there"),
        beside=_("Anybody may"),
        note=_("The agenda says whose side it comes from, and gives no name."),
        lead=f"{it.title}. {it.when}.",
        sections=[_so_far(items)] if items else [],
        crumbs=below(it, "agenda", _("What we talk about")),
    )


def _issues(at: Here, items: list[AgendaItem]) -> dict[int, Issue]:
    """Those that may be put there and are not there yet."""
    on_it = [item.issue_id for item in items if item.issue_id]
    found = Issue.objects.filter(may_be_put(at)).exclude(pk__in=on_it).select_related("raised_by")
    return {one.pk: one for one in found[:ISSUES]}


def _left_over(it: Meeting, items: list[AgendaItem]) -> dict[int, AgendaItem]:
    """What the meeting before this one did not get to, and is not on this agenda."""
    earlier = it.initiative.meeting_set.filter(held_on__lt=it.held_on, agendaitem__isnull=False)
    before = earlier.order_by("-held_on", "-pk").values("pk")[:1]
    found = AgendaItem.objects.filter(meeting__in=before, reached=False)
    on_it = {item.words for item in items}
    return {one.pk: one for one in found if one.words not in on_it}


def _so_far(items: list[AgendaItem]) -> Section:
    return Section(_("On it so far"), words=["\n".join(f"{item.item_no}. {item.words}" for item in items)])


@signed_in
@require_http_methods(WRITES)
def order(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """The order, the minutes, and once it was held what was reached."""
    at = leading(request, initiative)
    it = access.meeting(at, meeting)
    items = items_of(it)
    if not items:
        return redirect(address("agenda", it))
    held = it.held_on <= today()
    form = OrderForm(items, held=held, initial=_as_it_is(items), **filled(request))

    def act() -> str:
        actions.arrange(how(request), it, **form.cleaned_data)
        return address("agenda", it)

    return ask(
        request,
        form,
        act,
        heading=_("What did we get to?") if held else _("Order and minutes"),
        button=_("Write it down") if held else _("Put it in this order"),
        note=time_wanted(it, items),
        lead=f"{it.title}. {it.when}.",
        crumbs=below(it, "agenda", _("What we talk about")),
    )


def _as_it_is(items: list[AgendaItem]) -> dict[str, Any]:
    return {
        "order": {item.pk: item.item_no for item in items},
        "minutes": {item.pk: item.minutes for item in items},
        "reached": [item.pk for item in items if item.reached],
    }
