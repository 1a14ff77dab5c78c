"""Old minutes, one meeting after another: each begins as the last one ended."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import Here, leading
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.meetings.actions import old as actions
from coproduce_web.meetings.forms.old import OldMinutesForm
from coproduce_web.meetings.models import Meeting
from coproduce_web.meetings.there import There
from coproduce_web.meetings.views.crumbs import page_of
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how

# Most groups meet alike each time: the next begins with these answers of the last.
AS_LAST_TIME = ("title", "mode", "stage")
NEWEST = 5


@signed_in
@require_http_methods(WRITES)
def old_minutes(request: HttpRequest, initiative: int) -> HttpResponse:
    """Enter an old meeting, and come back for the next."""
    at = leading(request, initiative)
    entered = _entered(at)
    form = OldMinutesForm(initial=_as_last_time(entered), **filled(request))

    def act() -> str:
        side = at.membership.side if at.membership else ""
        actions.enter(how(request), at.initiative, by_side=side, **form.cleaned_data)
        return reverse("old_minutes", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Meetings from old minutes"),
        button=_("Keep it, and on to the next"),
        beside=_("One after another"),
        note=_("The last six are enough to begin with. Numbers will do: nobody need be listed."),
        sections=[_so_far(at, entered)] if entered else [],
        crumbs=crumbs(at.initiative, ("meetings", _("Meetings"))),
    )


def _entered(at: Here) -> list[Meeting]:
    """The last that were entered; they have numbers and nobody was asked on this site."""
    found = at.initiative.meeting_set.filter(closed_on__isnull=False, sidecount__isnull=False).distinct()
    return list(found.order_by("-pk").prefetch_related("sidecount_set")[:NEWEST])


def _as_last_time(entered: list[Meeting]) -> dict[str, Any]:
    if not entered:
        return {"mode": "in person", "title": _("Meeting")}
    last = entered[0]
    numbers = list(last.sidecount_set.all())
    return {name: getattr(last, name) for name in AS_LAST_TIME} | {
        "came": {one.side: one.came for one in numbers},
        "invited": {one.side: one.invited for one in numbers},
    }


def _so_far(at: Here, entered: list[Meeting]) -> Section:
    own = [at.initiative.pk]
    return Section(
        _("On record so far"),
        rows=[_row(one) for one in entered],
        links=[
            Link(_("That is all of them"), reverse("meetings", args=own) + "?show=held"),
            Link(_("Decisions from old minutes"), reverse("decision_earlier", args=own)),
        ],
    )


def _row(one: Meeting) -> Row:
    counted = There(one, [], list(one.sidecount_set.all()))
    sides = ", ".join(f"{side.lower()} {number}" for side, number in counted.facts)
    return Row(
        f"{one.title}, {on_day(one.held_on)}",
        page_of(one),
        words=f"{counted} {sides[:1].upper()}{sides[1:]}.",
        note=counted.unasked,
    )
