"""Giving everybody the notes of a meeting, each in their own form and by their own way."""

import datetime
from collections.abc import Sequence

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of, today
from coproduce_web.meetings import formats, notes_email
from coproduce_web.meetings.formats import MADE, Way
from coproduce_web.meetings.models import Meeting, Need, Notes, RecordSent
from coproduce_web.shared.codes import say
from coproduce_web.writing.action import How, Refused, action

# Each in their own way and form; anything else is one for all of those ticked.
OWN = "own"


@action
def send(
    how: How,
    meeting: Meeting,
    *,
    people: Sequence[Person],
    record_format: str,
    in_what_way: str,
    sent_on: datetime.date,
    read_at: str,
    print_at: str,
    made_by: str = "",
) -> Meeting:
    """They have the notes. Emails go now; anything else somebody has posted, read out or handed over.

    `read_at` is the address of the notes, in full, and `print_at` that of their large print.
    """
    # Of two who send at once, the second waits here, and then finds who was sent them.
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    notes = _may_be_sent(meeting, people, sent_on)
    ways = formats.ways(people)
    sent = [
        RecordSent(
            **how.columns | {"channel": way.channel if in_what_way == OWN else in_what_way},
            meeting=meeting,
            person=way.person,
            record_format=way.record_format if record_format == OWN else record_format,
            version=notes.version,
            sent_on=sent_on,
        )
        for way in ways
    ]
    _say_who_made(sent, made_by)
    RecordSent.objects.bulk_create(sent)
    _arrange(how, meeting, ways, sent)
    if in_what_way == record_format == OWN:
        notes_email.send_all(notes, [way for way in ways if way.by == "email"], read_at, print_at)
    return meeting


def _may_be_sent(meeting: Meeting, people: Sequence[Person], sent_on: datetime.date) -> Notes:
    notes = meeting.notes_set.first()
    if notes is None:
        raise Refused(_("There are no notes yet. Write them first."))
    if not meeting.held_on <= sent_on <= today():
        raise Refused(_("Write a day between the meeting and today."), "sent_on")
    already = meeting.recordsent_set.filter(person__in=people).values_list("person__name", flat=True)
    if names := ", ".join(already):
        raise Refused(_("Sent already: %(names)s. Take the tick away.") % {"names": names}, "people")
    if members_of(meeting.initiative).filter(person__in=people).count() != len(people):
        raise Refused(_("Somebody there is not a member here."), "people")
    return notes


def _say_who_made(sent: Sequence[RecordSent], made_by: str) -> None:
    made = [one for one in sent if one.record_format in MADE]
    if made and not made_by:
        words = _("Say who made the recording, the easy read or the translation.")
        raise Refused(words, "made_by")
    for one in made:
        one.made_by = made_by


def _arrange(how: How, meeting: Meeting, ways: Sequence[Way], sent: Sequence[RecordSent]) -> None:
    """What was arranged stands beside the need of everybody who got them in the form they read."""
    Need.objects.bulk_create(formats.needs(how, meeting, [way.person for way in ways]))
    got = {
        one.person_id: one
        for way, one in zip(ways, sent, strict=True)
        if one.record_format == way.record_format
    }
    waiting = list(meeting.needs.filter(kind="format", person__in=got, arranged_on=None))
    for need in waiting:
        one = got[need.person_id or 0]
        channel = str(say("channel", one.channel)).lower()
        need.arranged = f"{one.get_record_format_display()}, {channel}"
        need.arranged_on = max(one.sent_on, need.told_on)
    Need.objects.bulk_update(waiting, ["arranged", "arranged_on"])
