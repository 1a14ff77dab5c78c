"""In which form, and by which way, the notes of a meeting go to each person."""

from collections.abc import Iterable
from dataclasses import dataclass

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import today
from coproduce_web.meetings.carried import told_already
from coproduce_web.meetings.models import Meeting, Need
from coproduce_web.meetings.routes import BY_EMAIL, details_of, route
from coproduce_web.people.models import Details
from coproduce_web.writing.action import How

ORDINARY, LARGE = "ordinary print", "large print"
# What is made by hand, by somebody who can: the site keeps who made it, and when.
MADE = ("audio", "easy read", "translation")


@dataclass(frozen=True)
class Way:
    """How the notes reach one person. `by` is `email`, `letter`, `call` or `made`."""

    person: Person
    details: Details | None
    record_format: str
    channel: str
    by: str


def ways(people: Iterable[Person]) -> list[Way]:
    """The way to each of them."""
    everybody = list(people)
    details = details_of(everybody)
    return [way(person, details.get(person.pk)) for person in everybody]


def way(person: Person, details: Details | None) -> Way:
    """By their own channel and in their own form, as far as the one can carry the other."""
    reads = details.record_format if details else ORDINARY
    channel = route(person, details)
    if reads in MADE:
        by = "made"
    elif channel in BY_EMAIL:
        by = "email"
    elif channel in ("phone", "text", "video") and reads == ORDINARY:
        by, channel = "call", "phone"
    else:
        # Large print cannot be read out: it is printed, and posted or handed over.
        by = "letter"
        if channel not in ("in person", "home visit"):
            channel = "post" if details and details.address else "in person"
    return Way(person, details, reads, channel, by)


def needs(how: How, meeting: Meeting, people: Iterable[Person]) -> list[Need]:
    """A need for each who has told us that they read in another form, where none is told for this meeting.

    Whether it was met only the person says. Its day is that of the meeting, for it is asked again each time.
    """
    already = told_already(meeting)
    return [
        Need(
            initiative_id=meeting.initiative_id,
            meeting=meeting,
            person_id=one.person_id,
            kind="format",
            words=one.get_record_format_display(),
            told_on=min(meeting.held_on, today()),
            channel=one.channel,
            through=one.through,
            read_back=one.read_back,
            written_by=how.by,
        )
        for one in details_of(people).values()
        if one.record_format != ORDINARY and (one.person_id, "format") not in already
    ]
