"""Planning a meeting: when and why, where, and what is paid."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.matching import match, wanted, why_not
from coproduce_web.meetings.models import Meeting, Venue
from coproduce_web.writing.action import How, Refused, action

FACE_TO_FACE = ("in person", "mixed")
WHEN = ("held_on", "starts_at", "ends_at")


@action
def plan(
    how: How,
    initiative: Initiative,
    *,
    title: str,
    held_on: datetime.date,
    mode: str,
    why_meet: str = "",
    starts_at: datetime.time | None = None,
    ends_at: datetime.time | None = None,
    who_for: str = "",
    stage: str = "",
    facilitated_by: Person | None = None,
    getting_there: str = "",
) -> Meeting:
    """A meeting to come. It says first why people have to meet for this."""
    told = {
        "title": title, "held_on": held_on, "mode": mode, "why_meet": why_meet, "starts_at": starts_at,
        "ends_at": ends_at, "who_for": who_for, "stage": stage, "facilitated_by": facilitated_by,
        "getting_there": getting_there,
    }  # fmt: skip
    _in_order(told)
    return Meeting.objects.create(**how.columns, initiative=initiative, **told)


@action
def change(how: How, /, meeting: Meeting, **columns: Any) -> Meeting:
    """Something about it is otherwise. On another day or at another time everybody is asked anew."""
    _in_order({name: columns.get(name, getattr(meeting, name)) for name in ("why_meet", "mode", *WHEN)})
    moved = any(columns.get(name, getattr(meeting, name)) != getattr(meeting, name) for name in WHEN)
    other_day = columns.get("held_on", meeting.held_on) != meeting.held_on
    for name, value in columns.items():
        setattr(meeting, name, value)
    if other_day:
        # The place was booked for another day: book it again.
        meeting.venue_booked_on = None
    meeting.save()
    if moved:
        meeting.invitation_set.update(
            reply="", replied_on=None, reply_channel="", sent_on=None, asked_needs_on=None
        )
    return meeting


def _in_order(told: Mapping[str, Any]) -> None:
    if told["held_on"] < today():
        raise Refused(_("That day has gone by. Write the day it will be."), "held_on")
    if told["ends_at"] and not told["starts_at"]:
        raise Refused(_("Write when it begins as well."), "starts_at")
    if told["starts_at"] and told["ends_at"] and told["ends_at"] <= told["starts_at"]:
        raise Refused(_("It would end before it begins. Write a later time."), "ends_at")
    if told["mode"] in FACE_TO_FACE and not told["why_meet"]:
        raise Refused(_("Say why people have to meet for this, and not ring or write."), "why_meet")


@action
def book(how: How, meeting: Meeting, *, venue: Venue, booked_on: datetime.date) -> Meeting:
    """The place it is held. It has what those who are asked need, and somebody went and looked before."""
    if refusal := why_not(found := match(venue, wanted(meeting))):
        raise Refused(refusal, "venue")
    if booked_on > today():
        raise Refused(_("That day is still to come. Write the day it was booked."), "booked_on")
    if found.check and found.check.checked_on > booked_on:
        raise Refused(_("It was looked at after that day. Look first, then book."), "booked_on")
    meeting.venue, meeting.venue_booked_on = venue, booked_on
    meeting.venue_checked_on = found.check.checked_on if found.check else None
    meeting.save(update_fields=["venue", "venue_booked_on", "venue_checked_on"])
    return meeting


@action
def tell_expenses(how: How, meeting: Meeting, *, words: str, told_on: datetime.date | None = None) -> Meeting:
    """What is paid, and how. It stands in every invitation; `told_on` where people were told already."""
    if told_on and told_on > today():
        raise Refused(_("That day is still to come. Leave it empty until people are told."), "told_on")
    meeting.expenses_words, meeting.expenses_told_on = words, told_on
    meeting.save(update_fields=["expenses_words", "expenses_told_on"])
    return meeting
