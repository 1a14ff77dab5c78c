"""The meetings of a piece of work: the list, planning one, and changing one."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import invited
from coproduce_web.meetings.actions import meeting as actions
from coproduce_web.meetings.forms.meeting import MeetingForm
from coproduce_web.meetings.models import Meeting
from coproduce_web.meetings.views.crumbs import meeting_crumbs, page_of, reply_address
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, filters, listed, show
from coproduce_web.writing.pages import WRITES, ask, filled, how

NAMES = tuple(MeetingForm.base_fields)


@signed_in
@require_safe
def meetings(request: HttpRequest, initiative: int) -> HttpResponse:
    """Those to come, the soonest first; or those that were held, the newest first."""
    at = here(request, initiative)
    held = request.GET.get("show") == "held"
    every = at.initiative.meeting_set.select_related("venue")
    found = (
        every.filter(held_on__lt=today())
        if held
        else every.filter(held_on__gte=today()).order_by("held_on", "starts_at", "pk")
    )
    section = listed(
        request,
        found,
        _row,
        _("Held") if held else _("To come"),
        filters=filters(
            request, [("to-come", _("To come")), ("held", _("Held"))], "held" if held else "to-come"
        ),
        empty=_("No meeting yet.") if held else _("No meeting is planned."),
        links=_links(at),
    )
    return show(request, _("Meetings"), [section], crumbs=crumbs(at.initiative))


def _row(meeting: Meeting) -> Row:
    place = meeting.venue.name if meeting.venue and meeting.venue_booked_on else ""
    return Row(
        meeting.title,
        page_of(meeting),
        words=meeting.when,
        note=place or str(say("mode", meeting.mode)),
    )


def _links(at: Here) -> list[Link]:
    calendar = Link(_("My meetings, for my calendar"), reverse("my_calendar"))
    if not (at.facilitates or at.chairs):
        return [calendar]
    own = [at.initiative.pk]
    return [
        Link(_("Plan a meeting"), reverse("meeting_plan", args=own), main=True),
        Link(_("Enter an old meeting"), reverse("old_minutes", args=own)),
        Link(_("Places to meet"), reverse("venues")),
        calendar,
    ]


@signed_in
@require_http_methods(WRITES)
def plan(request: HttpRequest, initiative: int) -> HttpResponse:
    """Plan a meeting."""
    at = leading(request, initiative)
    offered = {"mode": "in person", "facilitated_by": at.person.pk}
    form = MeetingForm(at.initiative, initial=offered, **filled(request))

    def act() -> str:
        return page_of(actions.plan(how(request), at.initiative, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("Plan a meeting"),
        button=_("Plan it"),
        beside=_("Why, then when"),
        note=_("The place comes last: first ask people, and hear what they need."),
        crumbs=crumbs(at.initiative, ("meetings", _("Meetings"))),
    )


@signed_in
@require_http_methods(WRITES)
def change(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Change what was planned."""
    at = leading(request, initiative)
    it = access.meeting(at, meeting)
    form = MeetingForm(at.initiative, initial=_as_it_is(it), **filled(request))

    def act() -> str:
        changed = actions.change(how(request), it, **form.cleaned_data)
        if changed.invitation_set.filter(sent_on=None).exists():
            invited.ask_anew(how(request), changed, reply_at=reply_address(request, changed))
        return page_of(changed)

    return ask(
        request,
        form,
        act,
        heading=_("Change the meeting"),
        button=_("Change it"),
        note=_("On another day or at another time, everybody is asked anew, and the place is booked anew."),
        crumbs=meeting_crumbs(it),
    )


def _as_it_is(meeting: Meeting) -> dict[str, Any]:
    return {name: getattr(meeting, name) for name in NAMES if name != "facilitated_by"} | {
        "facilitated_by": meeting.facilitated_by_id
    }
