"""The notes go to everybody in their own form and by their own way, and each sending is on record."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.evidence import scope_of
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.meetings import formats
from coproduce_web.meetings.actions import notes
from coproduce_web.meetings.evidence import TABLES
from coproduce_web.meetings.models import Meeting, Need, RecordSent
from coproduce_web.meetings.tests.made_written import NOTES, make_held, reads, sixty_members
from coproduce_web.shared.tests.pages import check_page


@pytest.fixture
def held(cast: Cast) -> Meeting:
    """A meeting whose notes are written."""
    meeting = make_held(cast)
    reads(cast.carer, "audio")
    notes.write(cast.how(), meeting, words=NOTES, based_on=0)
    return meeting


def at(name: str, meeting: Meeting) -> str:
    return reverse(name, args=[meeting.initiative_id, meeting.pk])


def send(browser: Client, meeting: Meeting, *people: Person, days: int = 0, **other: str) -> str:
    given = {"people": [one.pk for one in people], "record_format": "own", "in_what_way": "own"}
    sent = given | as_three_boxes("sent_on", in_days(days)) | other
    return check_page(browser.post(at("records_sent", meeting), sent, follow=True))


def test_each_stands_under_their_own_way(cast: Cast, held: Meeting) -> None:
    page = check_page(cast.browser("facilitator").get(at("records_sent", held)))
    assert "To ring" in page
    assert "01632 960 165" in page
    assert "On paper: large print" in page
    assert "Made by hand: read aloud, on a recording" in page


def test_emails_go_at_once_and_are_on_record(
    cast: Cast, held: Meeting, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    reads(cast.chair, "large print")
    with django_capture_on_commit_callbacks(execute=True):
        send(cast.browser("facilitator"), held, cast.member, cast.chair)
    plain, large = sorted(mail.outbox, key=lambda message: message.to, reverse=True)
    assert "Three of us try the early bus" in plain.body
    assert f"http://testserver{at('notes', held)}" in plain.body
    assert "large=1" in large.body
    assert "large=1" not in plain.body
    found = RecordSent.objects.get(person=cast.chair)
    assert (found.record_format, found.channel, found.version) == ("large print", "email", 1)


def test_who_has_them_is_not_asked_again(cast: Cast, held: Meeting) -> None:
    browser = cast.browser("facilitator")
    send(browser, held, cast.member)
    assert "not a member here" in send(browser, held, cast.member)
    assert RecordSent.objects.count() == 1


def test_notes_read_out_on_the_telephone_are_written_down(cast: Cast, held: Meeting) -> None:
    page = send(cast.browser("facilitator"), held, cast.phone)
    assert "Ordinary print, by telephone" in page
    assert not mail.outbox


def test_what_is_made_by_hand_says_who_made_it(cast: Cast, held: Meeting) -> None:
    browser = cast.browser("facilitator")
    page = send(browser, held, cast.carer)
    assert "Say who made the recording" in page
    assert not RecordSent.objects.exists()
    page = send(browser, held, cast.carer, made_by="Hallowby library")
    assert "Made by Hallowby library." in page


def test_a_need_is_arranged_when_they_go_and_met_when_the_person_says_so(cast: Cast, held: Meeting) -> None:
    send(cast.browser("facilitator"), held, cast.post)
    need = Need.objects.get(person=cast.post)
    assert (need.arranged, need.arranged_on, need.met) == ("Large print, by post", in_days(0), "")
    rows = [row for row in TABLES["needs"](scope_of(frozenset([cast.initiative.pk]))) if row["person"]]
    assert {(row["kind"], row["met"]) for row in rows} == {("format", "")}


def test_a_form_they_did_not_ask_for_arranges_nothing(cast: Cast, held: Meeting) -> None:
    send(
        cast.browser("facilitator"), held, cast.post, record_format="ordinary print", in_what_way="in person"
    )
    assert Need.objects.get(person=cast.post).arranged == ""
    found = RecordSent.objects.get()
    assert (found.record_format, found.channel) == ("ordinary print", "in person")


def test_nobody_has_them_before_the_meeting_or_before_they_are_written(cast: Cast, held: Meeting) -> None:
    browser = cast.browser("facilitator")
    assert "between the meeting and today" in send(browser, held, cast.member, days=-2)
    assert "between the meeting and today" in send(browser, held, cast.member, days=1)
    assert "Write them first" in send(browser, make_held(cast, "Another"), cast.member)


def test_nobody_of_another_group_is_sent_them(cast: Cast, held: Meeting) -> None:
    assert "not a member here" in send(cast.browser("facilitator"), held, cast.outsider)


def test_large_print_is_not_read_out_on_the_telephone(cast: Cast) -> None:
    reads(cast.phone, "large print", phone="01632 960 165", reach_by="phone", address="2 Mill Lane")
    [way] = formats.ways([cast.phone])
    assert (way.by, way.channel) == ("letter", "post")


def test_with_many_members_the_page_takes_few_queries(
    cast: Cast, held: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    people = sixty_members(cast)
    browser = cast.browser("facilitator")
    send(browser, held, *people[:20])
    with django_assert_max_num_queries(12):
        page = check_page(browser.get(at("records_sent", held)))
    assert page.count("On paper: large print") <= 25
    with django_assert_max_num_queries(12):
        response = browser.get(at("records_letters", held))
    assert response["Content-Type"] == "application/pdf"
