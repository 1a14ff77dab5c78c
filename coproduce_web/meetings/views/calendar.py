"""Meetings to take into one’s own calendar."""

import datetime

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import here, today
from coproduce_web.meetings import access
from coproduce_web.meetings.diary import calendar
from coproduce_web.meetings.models import Meeting
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import reader

# As far back as a calendar is of use, and as many as one takes in.
BACK, AT_MOST = datetime.timedelta(days=90), 200


@signed_in
@require_safe
def meeting(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """One meeting."""
    it = access.meeting(here(request, initiative), meeting)
    return _file(request, it.title, [it], f"meeting-{it.pk}.ics")


@signed_in
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """All the meetings one is asked to, in whatever work."""
    found = access.meetings_of(reader(request)).filter(held_on__gte=today() - BACK)
    return _file(request, _("My meetings"), list(found[:AT_MOST]), "my-meetings.ics")


def _file(request: HttpRequest, name: str, meetings: list[Meeting], file: str) -> HttpResponse:
    def address(it: Meeting) -> str:
        return request.build_absolute_uri(reverse("meeting", args=[it.initiative_id, it.pk]))

    made = HttpResponse(calendar(name, meetings, address), content_type="text/calendar; charset=utf-8")
    made["Content-Disposition"] = f'attachment; filename="{file}"'
    return made
