"""Planning a meeting, asking people each by their own channel, and their replies."""

from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from icalendar import Calendar
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.meetings import coming
from coproduce_web.meetings.actions import meeting as meetings
from coproduce_web.meetings.models import Invitation, Meeting, Need
from coproduce_web.meetings.tests.made import make, make_meeting, reachable
from coproduce_web.people.models import Details, Support
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry


def at(name: str, meeting: Meeting, *more: int) -> str:
    return reverse(name, args=[meeting.initiative_id, meeting.pk, *more])


def planned(**other: Any) -> dict[str, Any]:
    told = {"title": "Two stops", "mode": "in person", "why_meet": "To try both.", "starts_at": "10.30"}
    return told | {"ends_at": "12.15"} | as_three_boxes("held_on", in_days(9)) | other


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    reachable(cast)
    return make_meeting(cast)


def ask_everybody(cast: Cast, meeting: Meeting, people: list[Person]) -> str:
    sent = {"people": [person.pk for person in people]}
    return check_page(cast.browser("facilitator").post(at("invite", meeting), sent, follow=True))


def test_a_chair_plans_a_meeting(cast: Cast) -> None:
    address = reverse("meeting_plan", args=[cast.initiative.pk])
    check_page(cast.browser("chair").get(address))
    page = check_page(cast.browser("chair").post(address, planned(), follow=True))
    assert "10.30 until 12.15" in page
    assert "first we ask what people need" in page
    assert Entry.objects.get().did == "meetings.plan"


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"held_on_day": "31", "held_on_month": "2"}, "There is no such day"),
        ({"held_on_year": "2025"}, "That day has gone by"),
        ({"ends_at": "9.15"}, "It would end before it begins"),
        ({"starts_at": "half past"}, "Write the time like 10.30"),
        ({"starts_at": ""}, "Write when it begins"),
        ({"why_meet": ""}, "Say why people have to meet"),
        ({"title": ""}, "Write what it is called"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_and_stays_typed(cast: Cast, other: Any, words: str) -> None:
    address = reverse("meeting_plan", args=[cast.initiative.pk])
    page = check_page(cast.browser("facilitator").post(address, planned(**other)))
    assert words in page
    assert "12.15" in page or "9.15" in page
    assert not Meeting.objects.exists()


def test_each_is_asked_by_their_own_channel(
    cast: Cast, meeting: Meeting, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    meetings.tell_expenses(cast.how(), meeting, words="Your bus fare, in cash.")
    page = check_page(cast.browser("facilitator").get(at("invite", meeting)))
    assert "By telephone" in page
    with django_capture_on_commit_callbacks(execute=True):
        ask_everybody(cast, meeting, [cast.member, cast.phone, cast.post])
    [email] = mail.outbox
    assert email.to == ["margaret@example.org"]
    assert "Your bus fare, in cash." in email.body
    assert at("invitation_reply", meeting) in email.body
    channels = dict(Invitation.objects.values_list("person__name", "channel"))
    assert channels == {"Margaret Tolley": "email", "Arthur Bell": "phone", "Winifred Oake": "post"}
    calls = check_page(cast.browser("facilitator").get(at("calls", meeting)))
    assert "01632 960 165" in calls
    assert "Before noon" in calls
    assert at("invitation_reply_for", meeting, cast.phone.pk) in calls
    letters = check_page(cast.browser("facilitator").get(at("letters", meeting)))
    assert "Winifred Oake" in letters
    assert 'class="letter large"' in letters
    assert "Arthur Bell" not in letters
    assert Entry.objects.filter(did="meetings.invite").count() == 1


def test_letters_are_posted_and_then_everybody_was_told_what_is_paid(cast: Cast, meeting: Meeting) -> None:
    meetings.tell_expenses(cast.how(), meeting, words="Your bus fare.")
    ask_everybody(cast, meeting, [cast.member, cast.post])
    meeting.refresh_from_db()
    assert meeting.expenses_told_on is None, "one letter waits"
    posted = as_three_boxes("sent_on", in_days(0))
    check_page(cast.browser("facilitator").post(at("letters", meeting), posted, follow=True))
    meeting.refresh_from_db()
    assert meeting.expenses_told_on == in_days(0)
    assert not coming.letters_to_post(cast.initiative).exists()
    asked = Membership.objects.get(person=cast.post, initiative=cast.initiative)
    assert asked.asked_support_on == in_days(0)


def test_texts_stand_on_the_list_of_calls_until_they_have_gone(cast: Cast, meeting: Meeting) -> None:
    Details.objects.create(person=cast.carer, phone="07700 900 1", reach_by="text", since=BEGAN)
    ask_everybody(cast, meeting, [cast.carer])
    page = check_page(cast.browser("facilitator").get(at("calls", meeting)))
    assert "Text back, or ring Ruth Adeyemi" in page
    tomorrow = as_three_boxes("sent_on", in_days(1))
    assert "still to come" in check_page(cast.browser("facilitator").post(at("calls", meeting), tomorrow))
    gone = as_three_boxes("sent_on", in_days(0))
    check_page(cast.browser("facilitator").post(at("calls", meeting), gone, follow=True))
    assert Invitation.objects.get().sent_on == in_days(0)
    assert "Text back" not in check_page(cast.browser("facilitator").get(at("calls", meeting)))


def test_nobody_is_asked_twice(cast: Cast, meeting: Meeting) -> None:
    ask_everybody(cast, meeting, [cast.member])
    page = ask_everybody(cast, meeting, [cast.member, cast.phone])
    assert "Asked already: Margaret Tolley" in page
    assert Invitation.objects.count() == 1


def test_nobody_of_another_group_is_asked(cast: Cast, meeting: Meeting) -> None:
    assert "not a member here" in ask_everybody(cast, meeting, [cast.outsider])
    assert not Invitation.objects.exists()


def test_needs_that_stand_go_with_them_to_the_meeting(cast: Cast, meeting: Meeting) -> None:
    Support.objects.create(person=cast.post, kind="sight", told_on=in_days(-50), channel="post")
    Support.objects.create(person=cast.post, kind="food", told_on=in_days(-50), until_on=in_days(-9))
    ask_everybody(cast, meeting, [cast.post])
    need = Need.objects.get()
    assert (need.kind, need.meeting, need.told_on, need.channel) == ("sight", meeting, in_days(0), "post")
    assert list(coming.needs_not_arranged(cast.initiative)) == [need]


def test_a_member_replies_and_says_what_would_help(cast: Cast, meeting: Meeting) -> None:
    ask_everybody(cast, meeting, [cast.member])
    assert coming.next_for(cast.member) is not None
    check_page(cast.browser("member").get(at("invitation_reply", meeting) + "?reply=yes"))
    said = {"reply": "yes", "kinds": ["travel"], "words": "A lift, please", "every_time": "on"}
    page = check_page(cast.browser("member").post(at("invitation_reply", meeting), said, follow=True))
    assert "You said: coming." in page
    assert "Help getting there and back: we know" in page
    assert Support.objects.get().kind == "travel"
    assert not coming.invitations_unanswered(cast.initiative).exists()


def test_a_reply_by_telephone_is_written_down(cast: Cast, meeting: Meeting) -> None:
    ask_everybody(cast, meeting, [cast.phone])
    address = at("invitation_reply_for", meeting, cast.phone.pk)
    check_page(cast.browser("facilitator").get(address))
    said = {"reply": "no", "kinds": ["hearing"], "channel": "phone", "through": "self", "read_back": "yes"}
    page = check_page(cast.browser("facilitator").post(address, said))
    assert "Write the day" in page
    said |= as_three_boxes("replied_on", in_days(0))
    check_page(cast.browser("facilitator").post(address, said, follow=True))
    invitation, need = Invitation.objects.get(), Need.objects.get()
    assert (invitation.reply, invitation.reply_channel) == ("no", "phone")
    assert (need.channel, need.read_back, need.written_by) == ("phone", True, cast.facilitator)
    entry = Entry.objects.get(did="meetings.reply")
    assert (entry.on_behalf_of, entry.channel) == (cast.phone, "phone")
    assert not coming.calls_to_make(cast.initiative).exists()


def test_who_was_not_asked_does_not_reply(cast: Cast, meeting: Meeting) -> None:
    assert cast.browser("member").get(at("invitation_reply", meeting)).status_code == 404
    assert cast.browser("outsider").get(at("invitation_reply", meeting)).status_code == 404


def test_words_about_a_need_want_a_tick(cast: Cast, meeting: Meeting) -> None:
    ask_everybody(cast, meeting, [cast.member])
    said = {"reply": "yes", "words": "A lift, please"}
    page = check_page(cast.browser("member").post(at("invitation_reply", meeting), said))
    assert "Tick what it is about" in page
    assert "A lift, please" in page
    assert Invitation.objects.get().reply == ""


def test_on_another_day_everybody_is_asked_anew(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    meeting = Meeting.objects.get(pk=make(cast)["meeting"])
    cast.browser("member").post(at("invitation_reply", meeting), {"reply": "yes"})
    check_page(cast.browser("facilitator").get(at("meeting_change", meeting)))
    with django_capture_on_commit_callbacks(execute=True):
        page = check_page(
            cast.browser("facilitator").post(at("meeting_change", meeting), planned(), follow=True)
        )
    assert "first we ask what people need" in page, "the place is booked anew"
    assert len(mail.outbox) == 2
    assert not Invitation.objects.exclude(reply="").exists()


def test_a_calendar_takes_a_meeting_in(cast: Cast) -> None:
    meeting = Meeting.objects.get(pk=make(cast)["meeting"])
    for address in (at("meeting_calendar", meeting), reverse("my_calendar")):
        response = cast.browser("member").get(address)
        assert response["Content-Type"].startswith("text/calendar")
        [event] = Calendar.from_ical(response.content).walk("VEVENT")
        assert str(event["summary"]) == "Two stops, one bus"
        assert event["dtstart"].params["TZID"] == "Europe/London"
        assert "Mill Lane" in str(event["location"])
    assert b"VEVENT" not in cast.browser("commissioner").get(reverse("my_calendar")).content


def test_with_many_members_every_page_takes_few_queries(
    cast: Cast, meeting: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    people = [Person.objects.add(f"Person {number}") for number in range(60)]
    for person in people:
        Membership.objects.create(
            initiative=cast.initiative, person=person, side="older person", joined_on=BEGAN
        )
        Details.objects.create(person=person, phone="01632 960 1", reach_by="phone", since=BEGAN)
        Support.objects.create(person=person, kind="hearing", told_on=BEGAN)
    cast.initiative.older_majority = cast.initiative.older_chair = True
    cast.initiative.save()
    ask_everybody(cast, meeting, [*people, cast.post])
    browser = cast.browser("facilitator")
    for name in ("meeting", "invite", "calls", "letters", "meeting_venue"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(at(name, meeting)))
    for name in ("meetings", "needs"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(reverse(name, args=[cast.initiative.pk])))
