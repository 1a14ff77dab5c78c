"""The screen that closes a meeting in ten minutes, what it leaves on record, and what comes next."""

from typing import Any

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, in_days
from coproduce_web.meetings import coming
from coproduce_web.meetings.actions import agenda, needs
from coproduce_web.meetings.models import Meeting, Need, SideCount
from coproduce_web.meetings.tests.made import make_meeting
from coproduce_web.meetings.tests.made_after import make_held
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry

KEPT = ["attendance", "agenda", "tasks", "needs", "meetings"]


@pytest.fixture
def held(cast: Cast) -> Meeting:
    """Held three days ago, with two items and a need that somebody told by telephone."""
    meeting = make_held(cast)
    for words in ("The stop", "The key"):
        agenda.put(cast.how(), meeting, put_by_side="older person", words=words)
    needs.tell(cast.how(), meeting, person=cast.phone, kinds=["hearing"], told_on=in_days(-10))
    return meeting


def at(name: str, meeting: Meeting) -> str:
    return reverse(name, args=[meeting.initiative_id, meeting.pk])


def close(cast: Cast, meeting: Meeting, reader: str = "facilitator", by: str = "names", **said: Any) -> str:
    address = f"{at('meeting_close', meeting)}?by={by}"
    return check_page(cast.browser(reader).post(address, said, follow=True))


def test_one_form_writes_up_the_whole_meeting(cast: Cast, held: Meeting) -> None:
    assert list(coming.to_close(cast.initiative)) == [held]
    page = check_page(cast.browser("facilitator").get(at("meeting_close", held)))
    assert "Said they would come" not in page
    assert "It would answer: was this need met, as the person told it?" in page
    stop = held.agendaitem_set.all()[0]
    said: dict[str, Any] = {
        "came": [cast.member.pk, cast.phone.pk], "reached": [stop.pk], "talked_about": "The bench\n\nA lamp",
        "decided": "It stops at the church", "to_do": "Ring the company", "met_0": "partly", "stage": "agree",
    }  # fmt: skip
    page = close(cast, held, **said, fully="all", tables=KEPT)
    assert "was written up on" in page
    assert "It stops at the church" in page
    assert reverse("decision_earlier", args=[cast.initiative.pk]) in page
    assert reverse("action_add", args=[cast.initiative.pk]) in page
    assert "The key" in page, "it was not reached"
    held.refresh_from_db()
    assert (held.closed_on, held.stage) == (in_days(0), "agree")
    reached = list(held.agendaitem_set.values_list("words", "reached"))
    assert reached == [("The stop", True), ("The key", False), ("The bench", True), ("A lamp", True)]
    need = Need.objects.get()
    assert (need.met, need.met_said_by) == ("partly", "the person")
    entry = Entry.objects.get(did="meetings.say_met")
    assert (entry.on_behalf_of, entry.channel, entry.by) == (cast.phone, "in person", cast.facilitator)
    assert not coming.to_close(cast.initiative).exists()


def test_only_what_matters_is_asked(cast: Cast, held: Meeting) -> None:
    close(cast, held, came=[cast.member.pk])
    held.refresh_from_db()
    assert held.closed_on
    assert set(held.agendaitem_set.values_list("reached", flat=True)) == {None}, "nobody has said"
    assert Need.objects.get().met == ""
    assert not cast.initiative.kept_set.exists()
    empty = make_held(cast, days=-1)
    close(cast, empty)
    empty.refresh_from_db()
    assert empty.closed_on
    assert not empty.invitation_set.exclude(came=None).exists(), "a blank is not a no"


def test_how_fully_is_said_of_the_days_since_the_last_meeting(cast: Cast, held: Meeting) -> None:
    close(cast, held, came=[cast.member.pk], fully="all", tables=KEPT)
    first = {
        (one.kept_table, one.from_on, one.until_on, one.how, one.kept_by_side)
        for one in cast.initiative.kept_set.all()
    }
    # People had been asked fourteen days before.
    assert first == {(table, in_days(-17), in_days(-3), "all", "professional") for table in KEPT}
    close(cast, make_held(cast, days=-1), by="numbers", came_0="4", fully="most", tables=["meeting_sides"])
    second = cast.initiative.kept_set.get(kept_table="meeting_sides")
    assert (second.from_on, second.until_on, second.how) == (in_days(-2), in_days(-1), "most")
    forgotten = make_held(cast, days=-9)
    close(cast, forgotten, came=[cast.member.pk], fully="some", tables=["needs"])
    third = cast.initiative.kept_set.get(kept_table="needs", how="some")
    assert (third.from_on, third.until_on) == (in_days(-9), in_days(-9)), "the later one spoke for the rest"


def test_how_fully_wants_to_know_of_what(cast: Cast, held: Meeting) -> None:
    page = close(cast, held, came=[cast.member.pk], fully="all", decided="The church")
    assert "Tick what you speak of" in page
    assert "The church" in page
    held.refresh_from_db()
    assert held.closed_on is None


def test_a_group_that_keeps_no_lists_closes_with_numbers(cast: Cast, held: Meeting) -> None:
    close(cast, held, by="numbers", came_0="7", came_1="2")
    assert list(SideCount.objects.values_list("side", "came")) == [("older person", 7), ("community", 2)]
    after = make_held(cast, days=-1)
    assert "How many came?" in check_page(cast.browser("chair").get(at("meeting_close", after)))


def test_nothing_is_half_written_where_something_cannot_be(cast: Cast, held: Meeting) -> None:
    page = close(cast, held, by="numbers", came_0="seven", decided="The church", stage="agree")
    assert "Write a number in figures" in page
    assert "The church" in page
    page = close(cast, held, came=[cast.outsider.pk], decided="x" * 300)
    assert "not a member here" in page
    assert "This line is too long" in page
    held.refresh_from_db()
    assert (held.closed_on, held.decided_words) == (None, "")
    assert not Entry.objects.filter(did="meetings.close").exists()


def test_a_meeting_is_written_up_after_it_was_held(cast: Cast) -> None:
    to_come = make_meeting(cast)
    assert "on paper it has the same numbers" in check_page(
        cast.browser("facilitator").get(at("meeting_close", to_come))
    )
    assert "has not been held yet" in close(cast, to_come, decided="The church")
    to_come.refresh_from_db()
    assert to_come.closed_on is None


def test_a_chair_writes_it_up_and_sees_nobodys_needs(cast: Cast, held: Meeting) -> None:
    page = check_page(cast.browser("chair").get(at("meeting_close", held)))
    assert "get what they needed" not in page
    assert "2 people came." in close(cast, held, "chair", came=[cast.member.pk, cast.chair.pk])
    assert Need.objects.get().met == ""


def test_what_was_written_can_be_changed(cast: Cast, held: Meeting) -> None:
    close(cast, held, came=[cast.member.pk], decided="The church")
    Meeting.objects.update(closed_on=in_days(-2))
    page = check_page(cast.browser("facilitator").get(at("meeting_close", held)))
    assert "The church" in page
    assert "1 person came." in page
    close(cast, held, came=[cast.member.pk, cast.carer.pk], decided="The library")
    held.refresh_from_db()
    assert (held.decided_words, held.closed_on) == ("The library", in_days(-2))


def test_a_form_sent_twice_writes_it_up_once(cast: Cast, held: Meeting) -> None:
    said = {
        "came": [cast.member.pk],
        "talked_about": "A lamp",
        "once": "7a1f6f2e-7d0c-4a35-9d3a-3d6b7f0f0022",
    }
    for _time in range(2):
        cast.browser("facilitator").post(at("meeting_close", held), said)
    assert held.agendaitem_set.filter(words="A lamp").count() == 1
    assert Entry.objects.filter(did="meetings.close").count() == 1


def test_the_rules_are_shown_after_it_is_written_up(cast: Cast, held: Meeting) -> None:
    cast.initiative.older_majority = True
    cast.initiative.save()
    assert "It did not hold. 1 of 2 are older people." in close(
        cast, held, came=[cast.member.pk, cast.carer.pk]
    )


def test_a_large_group_takes_few_queries(
    cast: Cast, held: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    close(cast, held, by="numbers", came_0="30")
    after = make_held(cast, days=-1)
    cast.initiative.older_majority = cast.initiative.older_chair = True
    cast.initiative.save()
    for number in range(60):
        person = Person.objects.add(f"Person {number}")
        Membership.objects.create(
            initiative=cast.initiative, person=person, side="older person", joined_on=BEGAN
        )
        needs.tell(cast.how(), after, person=person, kinds=["hearing"], told_on=in_days(-1))
        agenda.put(cast.how(), after, put_by_side="community", words=f"Thing {number}")
    after.agendaitem_set.update(reached=False)
    browser = cast.browser("facilitator")
    for name, more in (("meeting_close", "?by=ways"), ("meeting_close", "?copy=last"), ("meeting_next", "")):
        with django_assert_max_num_queries(12):
            check_page(browser.get(at(name, after) + more))
