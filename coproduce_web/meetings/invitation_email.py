"""The invitation as an email: everything a letter says, and where to reply."""

from collections import defaultdict
from collections.abc import Iterable

from coproduce_web.meetings.models import Invitation, Meeting, Need
from coproduce_web.shared.post import send


def needs_by_person(meeting: Meeting) -> dict[int, list[Need]]:
    """What each person needs for it, as far as we know."""
    theirs: dict[int, list[Need]] = defaultdict(list)
    for need in meeting.needs.exclude(met="no longer wanted"):
        if need.person_id:
            theirs[need.person_id].append(need)
    return theirs


def send_all(meeting: Meeting, invitations: Iterable[Invitation], reply_at: str) -> None:
    """One to each of them, once all of this is kept."""
    needs = needs_by_person(meeting)
    for invitation in invitations:
        person = invitation.person
        told = {"meeting": meeting, "person": person, "needs": needs[person.pk], "reply_at": reply_at}
        if person.email:
            send(person.email, meeting.title, "meeting_invitation.txt", told)
