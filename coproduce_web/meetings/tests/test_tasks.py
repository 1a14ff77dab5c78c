"""Who does what at a meeting: offered to everybody, taken by oneself, given by those who lead."""

from decimal import Decimal

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.meetings import coming
from coproduce_web.meetings.models import Meeting, Task
from coproduce_web.meetings.tests.made import make_meeting
from coproduce_web.meetings.tests.made_after import make_held, share
from coproduce_web.shared.tests.pages import check_page


def at(name: str, meeting: Meeting, *more: int) -> str:
    return reverse(name, args=[meeting.initiative_id, meeting.pk, *more])


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    return make_meeting(cast)


def test_tasks_are_shared_out_and_offered_to_everybody(cast: Cast, meeting: Meeting) -> None:
    check_page(cast.browser("chair").get(at("tasks_share", meeting)))
    said = {
        "usual": ["Tea and cups"],
        "more": "A lift for Arthur\n\nA lift for Arthur\n",
        "open_to_all": "yes",
    }
    page = check_page(cast.browser("chair").post(at("tasks_share", meeting), said, follow=True))
    assert "Offered to everybody." in page
    assert list(Task.objects.values_list("task", "open_to_all")) == [
        ("Tea and cups", True), ("A lift for Arthur", True), ("A lift for Arthur", True)
    ]  # fmt: skip
    assert list(coming.tasks_open(cast.member)) == list(Task.objects.all())
    assert not coming.tasks_open(cast.outsider).exists()
    assert ">Tea and cups<" not in check_page(cast.browser("chair").get(at("tasks_share", meeting)))


def test_a_member_takes_a_task_and_gives_it_back(cast: Cast, meeting: Meeting) -> None:
    [task] = share(cast, meeting, "Tea")
    address = at("task_take", meeting, task.pk)
    assert address in check_page(cast.browser("member").get(at("tasks", meeting)))
    check_page(cast.browser("member").get(address))
    assert "You do it." in check_page(cast.browser("member").post(address, follow=True))
    assert not coming.tasks_open(cast.member).exists()
    page = check_page(cast.browser("carer").get(address, follow=True))
    assert "Margaret Tolley does it already" in page
    assert "I cannot do it after all" in check_page(cast.browser("member").get(address))
    assert "Nobody yet." in check_page(cast.browser("member").post(address, follow=True))


def test_somebody_who_is_too_late_is_told_so(cast: Cast, meeting: Meeting) -> None:
    [task] = share(cast, meeting, "Tea")
    address = at("task_take", meeting, task.pk)
    cast.browser("member").post(address)
    assert "does it already" in check_page(cast.browser("carer").post(address, follow=True))
    task.refresh_from_db()
    assert task.person == cast.member


def test_those_who_lead_say_who_does_it_and_on_what_terms(cast: Cast, meeting: Meeting) -> None:
    [task] = share(cast, meeting, "Ringing round")
    address = at("task_give", meeting, task.pk)
    check_page(cast.browser("facilitator").get(address))
    said = {"person": cast.phone.pk, "open_to_all": "no", "paid": "no", "hours": "1.5"}
    page = check_page(cast.browser("facilitator").post(address, said, follow=True))
    assert "Arthur Bell" in page
    assert "1.5 hours." in page
    task.refresh_from_db()
    assert (task.person, task.open_to_all, task.paid, task.hours) == (
        cast.phone,
        False,
        False,
        Decimal("1.5"),
    )
    assert cast.browser("member").get(at("task_take", meeting, task.pk)).status_code == 404


@pytest.mark.parametrize(
    ("hours", "words"), [("two", "like 2 or 1.5"), ("-1", "like 2 or 1.5"), ("400", "longer than a day")]
)
def test_hours_that_cannot_be_are_refused(cast: Cast, meeting: Meeting, hours: str, words: str) -> None:
    [task] = share(cast, meeting, "Tea")
    page = check_page(cast.browser("chair").post(at("task_give", meeting, task.pk), {"hours": hours}))
    assert words in page
    assert f'value="{hours}"' in page


def test_nobody_of_another_group_is_given_a_task(cast: Cast, meeting: Meeting) -> None:
    [task] = share(cast, meeting, "Tea")
    page = check_page(
        cast.browser("chair").post(at("task_give", meeting, task.pk), {"person": cast.outsider.pk})
    )
    assert "not a member here" in page
    assert cast.browser("facilitator").get(at("task_give", make_held(cast), task.pk)).status_code == 404


def test_nothing_ticked_shares_nothing_out(cast: Cast, meeting: Meeting) -> None:
    page = check_page(cast.browser("chair").post(at("tasks_share", meeting), {"more": " \n "}))
    assert "Tick something" in page
    page = check_page(cast.browser("chair").post(at("tasks_share", meeting), {"more": "x" * 120}))
    assert "This line is too long" in page
    assert not Task.objects.exists()


def test_a_long_list_takes_few_queries(
    cast: Cast, meeting: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    share(cast, meeting, *(f"Task {number}" for number in range(60)))
    meeting.task_set.filter(pk__gt=30).update(person=cast.member)
    for browser in (cast.browser("member"), cast.browser("facilitator")):
        with django_assert_max_num_queries(12):
            check_page(browser.get(at("tasks", meeting)))
