"""The demonstration: who its cast are, and that each of them has something real to do."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Action
from coproduce_web.contributions.models import Contribution
from coproduce_web.decisions.models import Decision, Position
from coproduce_web.home import demo
from coproduce_web.home.story.telling import next_thursday
from coproduce_web.initiatives.access import as_if, today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.models import Meeting, Need, Venue
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.history import first_altered
from coproduce_web.writing.models import Entry

# What each of them finds on their own page, by the words of their role.
TO_DO = {
    "older member": ["Yes, I am coming", "What is the last £1,740 for?", "Step 5 of 5: changed"],
    "telephone only": ["Ken Aldous collects you", "Step 5 of 5: changed", "Say if it was met"],
    "large print by post": ["Yes, I am coming", "What is the last £1,740 for?", "All eleven timetables"],
    "carer": ["Yes, I am coming", "days, late", "Could the surgery ring"],
    "facilitator": ["Calls to make", "01632 960 121", "for Sunita Dave", "days, late", "Does the 8.50 stay?"],
    "chair": [
        "Older people in the majority",
        "Yes. 6 of 9 are older people.",
        "Roles that end",
        "Order the bench",
    ],
    "commissioner": [
        "Dale Buses has to agree",
        "£1,400",
        "Decisions to look at again",
        "No early bus on Saturdays",
    ],
    "member of another initiative": ["Memory garden", "Yes, I am coming", "What do we plant along the path?"],
    "analyst": ["Give us records"],
    "auditor": ["Give us records"],
    "steward": ["Asked to be erased", "You are the only steward"],
}


@pytest.fixture(scope="module")
def people(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[dict[str, Person]]:
    """The cast by their role, with all that they have done; told once for all of these tests."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        cast = demo.cast()
        demo.tell_stories(cast)
        yield {person.role_words: person for person in cast}
        transaction.set_rollback(True)


def test_the_cast_is_who_the_demonstration_promises(people: dict[str, Person]) -> None:
    assert list(people) == [*TO_DO]
    assert [person.name for person in people.values() if not person.email] == ["Arthur Bell", "Winifred Oake"]
    assert people["steward"].keeps_the_site


def test_the_cast_is_made_once(people: dict[str, Person]) -> None:
    assert [person.pk for person in demo.cast()] == [person.pk for person in people.values()]


@pytest.mark.parametrize("role", TO_DO)
def test_each_of_the_cast_has_something_real_to_do(
    role: str, people: dict[str, Person], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    client = Client()
    client.force_login(people[role])
    with django_assert_max_num_queries(12):
        page = check_page(client.get("/"))
    assert f"Hello, {people[role].first_name}" in page
    assert [words for words in TO_DO[role] if words not in page] == []
    assert page.count('class="do"') == 1


def test_the_story_is_ten_months_of_work_of_every_kind(people: dict[str, Person]) -> None:
    bus = Initiative.objects.get(name="Early bus")
    assert today() - bus.began_on > timedelta(days=280)
    assert bus.purpose_set.count() == 2
    assert Meeting.objects.filter(initiative=bus).count() == 7
    assert Contribution.objects.filter(initiative=bus).count() >= 20
    assert Contribution.objects.filter(person=None, door__isnull=False).exists()
    decided = Decision.objects.filter(initiative=bus)
    assert set(decided.values_list("template", flat=True)) == {
        "consent", "consensus", "majority", "advice", "delegated", "elsewhere"
    }  # fmt: skip
    assert decided.filter(approval__outcome="refused").exists()
    assert Position.objects.filter(changed__isnull=False, objection_met=True).exists()
    assert Position.objects.filter(person=people["commissioner"], stance="against").count() == 2
    assert set(Action.objects.values_list("result", flat=True)) == {"done", "dropped", ""}
    assert set(bus.change_set.values_list("direction", flat=True)) == {"better", "worse"}
    assert [venue.name for venue in Venue.objects.all() if venue.newest_check and venue.newest_check.fails]
    assert Need.objects.filter(meeting__held_on__gte=today(), arranged_on=None, kind="language").exists()


def test_the_next_meeting_is_next_week_on_a_thursday(people: dict[str, Person]) -> None:
    held_on = Meeting.objects.get(title="The bench, and the money that is left").held_on
    assert held_on.weekday() == 3
    assert 7 <= (held_on - today()).days <= 13


@pytest.mark.parametrize("days", range(7))
def test_whatever_day_it_is_next_thursday_is_a_week_away_or_more(days: int) -> None:
    day = date(2026, 11, 23) + timedelta(days=days)
    assert next_thursday(day).weekday() == 3
    assert 7 <= (next_thursday(day) - day).days <= 13


def test_every_step_stands_in_a_history_that_holds(people: dict[str, Person]) -> None:
    assert Entry.objects.count() > 400
    assert first_altered() == ""
    an_hour_ago = timezone.now() - timedelta(hours=1)
    assert not Entry.objects.filter(at__lt=an_hour_ago).exists(), "the history says when it was really made"


def test_what_was_said_was_written_down_on_its_own_day(people: dict[str, Person]) -> None:
    first = Contribution.objects.order_by("made_on").first()
    assert first
    assert first.written_at.date() == first.made_on


def test_telling_it_sends_nothing_and_asks_each_assessment_once(people: dict[str, Person]) -> None:
    assert mail.outbox == []
    # Two pieces of work, two places, and everything.
    assert DBTaskResult.objects.count() == 5


@pytest.mark.django_db
def test_a_day_is_taken_for_another_only_for_as_long_as_it_is_said() -> None:
    with as_if(date(2026, 1, 1)):
        assert today() == date(2026, 1, 1)
    assert today() > date(2026, 1, 1)
