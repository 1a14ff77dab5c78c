"""Meetings as a calendar that any telephone, tablet or computer takes in."""

import datetime
from collections.abc import Callable, Iterable
from zoneinfo import ZoneInfo

from django.conf import settings
from icalendar import Calendar, Event

from coproduce_web.meetings.models import Meeting


def calendar(name: str, meetings: Iterable[Meeting], address: Callable[[Meeting], str]) -> bytes:
    """These meetings, each with its time, its place and, by `address`, its own page."""
    made = Calendar.new(name=name, prodid="-//Coproduce//Meetings//EN")
    for meeting in meetings:
        made.add_component(_event(meeting, address(meeting)))
    made.add_missing_timezones()
    return bytes(made.to_ical())


def _event(meeting: Meeting, address: str) -> Event:
    event = Event()
    event.add("uid", f"meeting-{meeting.pk}@{address.split('/')[2]}")
    event.add("dtstamp", meeting.written_at)
    event.add("summary", meeting.title)
    event.add("dtstart", _moment(meeting, meeting.starts_at))
    if meeting.ends_at:
        event.add("dtend", _moment(meeting, meeting.ends_at))
    if meeting.venue and meeting.venue_booked_on:
        event.add("location", f"{meeting.venue.name}, {' '.join(meeting.venue.address.split())}")
    event.add("description", "\n\n".join(filter(None, [meeting.why_meet, meeting.getting_there, address])))
    event.add("url", address)
    return event


def _moment(meeting: Meeting, at: datetime.time | None) -> datetime.date:
    """The day, where nobody has said at what time."""
    if at is None:
        return meeting.held_on
    return datetime.datetime.combine(meeting.held_on, at, ZoneInfo(settings.TIME_ZONE))
