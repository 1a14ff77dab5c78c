"""The notes of a meeting as an email: all of their words, and where to read and print them."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.meetings.formats import LARGE, Way
from coproduce_web.meetings.models import Notes
from coproduce_web.shared.post import send


def send_all(notes: Notes, ways: Iterable[Way], read_at: str, print_at: str) -> None:
    """One to each of them, once all of this is kept; to large-print readers with the way to their print."""
    subject = _("Notes: %(title)s") % {"title": notes.meeting.title}
    same = {"notes": notes, "meeting": notes.meeting, "read_at": read_at}
    for way in ways:
        large = print_at if way.record_format == LARGE else ""
        told = same | {"person": way.person, "print_at": large}
        send(way.person.email or "", subject, "meeting_notes.txt", told)
