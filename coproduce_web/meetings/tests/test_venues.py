"""The book of places, and how a need stops a booking."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.meetings.actions import invited, needs
from coproduce_web.meetings.models import Meeting, Venue, VenueCheck
from coproduce_web.meetings.tests.made import ALL_THERE, NO_WAY_IN, REPLY_AT, make_meeting, make_venue
from coproduce_web.people.models import Support
from coproduce_web.shared.tests.pages import check_page


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    """A meeting to which two people are asked who cannot climb stairs, and one who can."""
    meeting = make_meeting(cast)
    for person in (cast.phone, cast.member):
        Support.objects.create(person=person, kind="step free", told_on=in_days(-60))
    people = [cast.phone, cast.member, cast.chair]
    invited.invite(cast.how(), meeting, people=people, reply_at=REPLY_AT)
    return meeting


def book(cast: Cast, meeting: Meeting, venue: Venue, days: int = 0, reader: str = "facilitator") -> str:
    address = reverse("meeting_venue", args=[cast.initiative.pk, meeting.pk])
    sent = {"venue": venue.pk, **as_three_boxes("booked_on", in_days(days))}
    return check_page(cast.browser(reader).post(address, sent, follow=True))


def test_somebody_adds_a_place_and_says_what_they_found_there(cast: Cast) -> None:
    browser = cast.browser("member")
    check_page(browser.get(reverse("venue_add")))
    told = {"name": "Chapel rooms", "address": "1 High Street", "getting_there": "The 46 stops outside."}
    page = check_page(browser.post(reverse("venue_add"), told, follow=True))
    assert "Until somebody does, it cannot be booked" in page
    address = reverse("venue_check", args=[Venue.objects.get().pk])
    check_page(browser.get(address))
    found = ALL_THERE | {"loop": "no", "chairs": ""} | as_three_boxes("checked_on", in_days(0))
    page = check_page(browser.post(address, found, follow=True))
    check = VenueCheck.objects.get()
    assert (check.meets, check.fails) == (["step free", "sight", "safety"], ["hearing"])
    assert check.written_by == cast.member
    assert "Not looked at" in page


def test_a_place_is_in_the_book_once(cast: Cast) -> None:
    make_venue(cast)
    told = {"name": "ST OSWIN’S HALL", "address": "Somewhere"}
    page = check_page(cast.browser("member").post(reverse("venue_add"), told))
    assert "in the book already" in page
    assert "Somewhere" in page


def test_nobody_looks_on_a_day_to_come_or_finds_nothing(cast: Cast) -> None:
    address = reverse("venue_check", args=[make_venue(cast).pk])
    tomorrow = ALL_THERE | as_three_boxes("checked_on", in_days(1))
    assert "still to come" in check_page(cast.browser("member").post(address, tomorrow))
    nothing = as_three_boxes("checked_on", in_days(0))
    assert "at least one answer" in check_page(cast.browser("member").post(address, nothing))
    assert not VenueCheck.objects.exists()


def test_somebody_who_cannot_climb_stairs_stops_a_booking(cast: Cast, meeting: Meeting) -> None:
    page = book(cast, meeting, make_venue(cast, seen=NO_WAY_IN))
    assert "does not have what people who are asked need" in page
    assert "A way in and about without steps (2 people)" in page
    meeting.refresh_from_db()
    assert meeting.venue is None


def test_a_place_that_nobody_looked_at_cannot_be_booked(cast: Cast, meeting: Meeting) -> None:
    assert "Nobody has looked at St Oswin’s Hall yet" in book(cast, meeting, make_venue(cast))
    half = make_venue(cast, "Chapel rooms", seen={"loop": "yes"})
    assert "Nobody has looked whether Chapel rooms has this" in book(cast, meeting, half)


def test_a_place_with_what_they_need_is_booked_after_it_was_looked_at(cast: Cast, meeting: Meeting) -> None:
    hall = make_venue(cast, seen=ALL_THERE, days=-3)
    assert "looked at after that day" in book(cast, meeting, hall, days=-4)
    assert "still to come" in book(cast, meeting, hall, days=1)
    assert "Mill Lane" in book(cast, meeting, hall, reader="chair")
    meeting.refresh_from_db()
    assert (meeting.venue_checked_on, meeting.venue_booked_on) == (in_days(-3), in_days(0))


def test_who_needs_it_is_shown_to_those_who_facilitate_alone(cast: Cast, meeting: Meeting) -> None:
    make_venue(cast, seen=NO_WAY_IN)
    address = reverse("meeting_venue", args=[cast.initiative.pk, meeting.pk])
    assert "Arthur Bell" in check_page(cast.browser("facilitator").get(address))
    page = check_page(cast.browser("chair").get(address))
    assert "Arthur Bell" not in page
    assert "(2 people)" in page


def test_a_need_told_after_the_booking_is_a_warning_on_the_meeting(cast: Cast) -> None:
    meeting = make_meeting(cast)
    invited.invite(cast.how(), meeting, people=[cast.member], reply_at=REPLY_AT)
    assert "Mill Lane" in book(cast, meeting, make_venue(cast, seen=NO_WAY_IN))
    needs.tell(cast.how("member"), meeting, person=cast.member, kinds=["step free"], told_on=in_days(0))
    page = check_page(
        cast.browser("facilitator").get(reverse("meeting", args=[cast.initiative.pk, meeting.pk]))
    )
    assert "Choose another place" in page


def test_before_anybody_is_asked_everybody_counts(cast: Cast) -> None:
    Support.objects.create(person=cast.carer, kind="hearing", told_on=in_days(-9))
    page = book(cast, make_meeting(cast), make_venue(cast, seen=ALL_THERE | {"loop": "no"}))
    assert "a loop or a microphone (1 person)" in page


def test_a_long_book_takes_few_queries(
    cast: Cast, meeting: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(45):
        make_venue(cast, f"Hall {number}", seen=ALL_THERE)
    browser = cast.browser("facilitator")
    choose = reverse("meeting_venue", args=[cast.initiative.pk, meeting.pk])
    for address in (reverse("venues"), choose, f"{choose}?page=3"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(address))
