"""One of each thing that comes before a meeting, made through the actions."""

import datetime
from typing import Any

from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.meetings.actions import invited, needs, venues
from coproduce_web.meetings.actions import meeting as meetings
from coproduce_web.meetings.looked_at import LOOKED_AT
from coproduce_web.meetings.models import Meeting, Venue
from coproduce_web.people.models import Details

ALL_THERE = {name: "yes" for name, _kind, _question in LOOKED_AT}
NO_WAY_IN = ALL_THERE | {"way_in": "no"}
REPLY_AT = "https://bus.example.org/reply/"


def make(cast: Cast) -> dict[str, int | str]:
    """A place that was looked at, a meeting booked there, to which four people are asked, and a need."""
    reachable(cast)
    venue = make_venue(cast, seen=ALL_THERE)
    meeting = make_meeting(cast)
    meetings.tell_expenses(cast.how(), meeting, words="Your bus fare, in cash on the day.")
    people = [cast.member, cast.phone, cast.post, cast.chair]
    invited.invite(cast.how(), meeting, people=people, reply_at=REPLY_AT)
    by_phone = cast.how(channel="phone", on_behalf_of=cast.phone, read_back=True)
    needs.tell(by_phone, meeting, person=cast.phone, kinds=["step free"], told_on=in_days(0))
    meetings.book(cast.how(), meeting, venue=venue, booked_on=in_days(0))
    return {"venue": venue.pk, "meeting": meeting.pk, "need": meeting.needs.get(kind="step free").pk}


def make_venue(
    cast: Cast, name: str = "St Oswin’s Hall", seen: dict[str, str] | None = None, days: int = -1
) -> Venue:
    """A place in the book, looked at so many days from today where something was `seen`."""
    venue = venues.add_venue(cast.how("member"), name=name, address="Mill Lane, Hallowby")
    if seen:
        venues.check_venue(cast.how("member"), venue, seen=seen, checked_on=in_days(days))
    return venue


def make_meeting(cast: Cast, **other: Any) -> Meeting:
    """A meeting in twenty days."""
    told: dict[str, Any] = {
        "title": "Two stops, one bus",
        "mode": "in person",
        "why_meet": "To try both stops on foot, together.",
        "held_on": in_days(20),
        "starts_at": datetime.time(10, 30),
        "ends_at": datetime.time(12, 15),
        "facilitated_by": cast.facilitator,
    }
    return meetings.plan(cast.how(), cast.initiative, **told | other)


def reachable(cast: Cast) -> None:
    """How to reach the two who are not online."""
    since = in_days(-100)
    Details.objects.get_or_create(
        person=cast.phone,
        defaults={
            "phone": "01632 960 165", "reach_by": "phone", "when_suits": "Before noon", "since": since,
        },
    )  # fmt: skip
    Details.objects.get_or_create(
        person=cast.post,
        defaults={
            "address": "3 Mill Lane", "reach_by": "post", "record_format": "large print", "since": since,
        },
    )  # fmt: skip
