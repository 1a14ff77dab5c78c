"""The way back from a page of a meeting."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.meetings.models import Meeting
from coproduce_web.shared.sections import Link


def page_of(meeting: Meeting) -> str:
    """The meeting's own page."""
    return reverse("meeting", args=[meeting.initiative_id, meeting.pk])


def address(name: str, meeting: Meeting, *more: int) -> str:
    """A page that belongs to the meeting."""
    return reverse(name, args=[meeting.initiative_id, meeting.pk, *more])


def meeting_crumbs(meeting: Meeting) -> Crumbs:
    """To the work, its meetings, and this one."""
    return [*crumbs(meeting.initiative, ("meetings", _("Meetings"))), (page_of(meeting), meeting.title)]


def below(meeting: Meeting, name: str, words: str) -> Crumbs:
    """The same, and the page of it that lies between."""
    return [*meeting_crumbs(meeting), (address(name, meeting), words)]


def reply_address(request: HttpRequest, meeting: Meeting) -> str:
    """Where one replies, in full, for an email."""
    return request.build_absolute_uri(address("invitation_reply", meeting))


def print_links(meeting: Meeting, what: str) -> list[Link]:
    """The same on paper, in ordinary and in large print."""
    paper = reverse("meeting_pack", args=[meeting.initiative_id, meeting.pk, what])
    return [Link(_("Print it"), paper), Link(_("Print it in large print"), f"{paper}?large=1")]
