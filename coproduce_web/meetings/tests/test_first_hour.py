"""Old minutes one after another, and the steps of a group's first hour."""

from typing import Any

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.meetings.actions import old
from coproduce_web.meetings.models import Meeting
from coproduce_web.shared.tests.pages import check_page


def minutes(**other: Any) -> dict[str, Any]:
    """A meeting thirty days ago: seven older people and two professionals came."""
    said = {"title": "Meeting", "mode": "in person", "came_0": "7", "came_2": "2"}
    return said | as_three_boxes("held_on", in_days(-30)) | other


def enter(cast: Cast, **other: Any) -> str:
    address = reverse("old_minutes", args=[cast.initiative.pk])
    return check_page(cast.browser("chair").post(address, minutes(**other), follow=True))


def test_old_minutes_are_entered_one_after_another(cast: Cast) -> None:
    check_page(cast.browser("chair").get(reverse("old_minutes", args=[cast.initiative.pk])))
    page = enter(cast, talked_about="The stop\nThe bench", decided="The church", stage="agree", fully="some")
    meeting = Meeting.objects.get()
    assert (meeting.held_on, meeting.closed_on, meeting.stage) == (in_days(-30), in_days(0), "agree")
    assert dict(meeting.sidecount_set.values_list("side", "came")) == {"older person": 7, "professional": 2}
    assert list(meeting.agendaitem_set.values_list("item_no", "words", "reached")) == [
        (1, "The stop", True), (2, "The bench", True)
    ]  # fmt: skip
    kept = cast.initiative.kept_set.values_list("kept_table", "from_on", "until_on", "how")
    that_day = (in_days(-30), in_days(-30), "some")
    assert set(kept) == {("meeting_sides", *that_day), ("agenda", *that_day)}
    assert "9 people came." in page
    assert 'value="7"' in page, "the next begins as the last one ended"
    assert 'value="30"' not in page
    enter(cast, **as_three_boxes("held_on", in_days(-60)))
    assert Meeting.objects.count() == 2


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (as_three_boxes("held_on", in_days(1)), "still to come"),
        ({"held_on_day": "31", "held_on_month": "2"}, "There is no such day"),
        (as_three_boxes("held_on", BEGAN.replace(year=2020)), "before this work began"),
        ({"came_0": "", "came_2": ""}, "of one side at least"),
        ({"came_0": "12345"}, "That is very many"),
        ({"title": ""}, "Write what it was called"),
        ({"mode": ""}, "Say how you met"),
        ({"talked_about": "\n".join("x" * 61)}, "more than 60 lines"),
    ],
)
def test_minutes_that_cannot_be_are_refused_and_stay_typed(cast: Cast, other: Any, words: str) -> None:
    page = enter(cast, decided="The church", **other)
    assert words in page
    assert "The church" in page
    assert not Meeting.objects.exists()


def test_a_meeting_is_on_record_once(cast: Cast) -> None:
    enter(cast)
    assert "on record already" in enter(cast, title="MEETING")
    enter(cast, title="The other one")
    assert Meeting.objects.count() == 2


def test_more_may_come_than_were_asked(cast: Cast) -> None:
    assert "Older people: 7 came, 5 were asked." in enter(cast, invited_0="5")


def test_the_first_hour_leads_through_its_steps(cast: Cast) -> None:
    address = reverse("first_hour", args=[cast.initiative.pk])
    page = check_page(cast.browser("facilitator").get(address))
    assert "7 people are on record." in page
    assert page.count("Nothing is on record yet.") == 5
    for name in (
        "people",
        "voices",
        "old_minutes",
        "decision_earlier",
        "contribution_write",
        "contributions",
    ):
        assert reverse(name, args=[cast.initiative.pk]) in page
    assert reverse("own", args=[f"initiative {cast.initiative.pk}"]) in page
    enter(cast)
    page = check_page(cast.browser("facilitator").get(address))
    assert "1 meeting is on record." in page
    assert reverse("pulse", args=[cast.initiative.pk, Meeting.objects.get().pk]) in page
    assert cast.browser("outsider").get(address).status_code == 404


def test_many_old_meetings_take_few_queries(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        old.enter(
            cast.how(), cast.initiative, held_on=BEGAN, title=f"Meeting {number}", mode="in person",
            came={"older person": 7}, invited={},
        )  # fmt: skip
    browser = cast.browser("facilitator")
    for name in ("old_minutes", "first_hour"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(reverse(name, args=[cast.initiative.pk])))
