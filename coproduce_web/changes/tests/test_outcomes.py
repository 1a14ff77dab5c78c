"""Areas of life to judge by: chosen by older people first, and never twice."""

from typing import Any

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.changes.actions import outcomes
from coproduce_web.changes.models import Outcome
from coproduce_web.changes.starting_points import EIGHT
from coproduce_web.changes.tests.story import tell
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page


def address(cast: Cast, name: str) -> str:
    return reverse(name, args=[cast.initiative.pk])


def answers(**other: Any) -> dict[str, Any]:
    return {"words": "Getting out", "older": "9", **as_three_boxes("chosen_on", in_days(-1))} | other


def test_an_area_is_chosen_with_how_many_of_each_side_chose_it(cast: Cast) -> None:
    check_page(cast.browser("chair").get(address(cast, "outcome_add")))
    sent = answers(professional="0")
    page = check_page(cast.browser("chair").post(address(cast, "outcome_add"), sent, follow=True))
    assert "older people: 9." in page
    assert Outcome.objects.get().chosen_by == {"older person": 9, "professional": 0}


def test_the_eight_are_offered_until_they_are_chosen(cast: Cast) -> None:
    page = check_page(cast.browser("facilitator").get(address(cast, "outcomes")))
    assert all(str(words) in page for words in EIGHT)
    form = check_page(cast.browser("facilitator").get(address(cast, "outcome_add"), {"start": "4"}))
    assert f'value="{EIGHT[3]}"' in form
    cast.browser("facilitator").post(address(cast, "outcome_add"), answers(words=str(EIGHT[3])))
    page = check_page(cast.browser("facilitator").get(address(cast, "outcomes")))
    assert page.count(str(EIGHT[3])) == 1
    assert "?start=4" not in page
    assert str(EIGHT[0]) not in check_page(cast.browser("member").get(address(cast, "outcomes")))


@pytest.mark.parametrize("start", ["0", "9", "-1", "x", "1" * 40])
def test_an_address_with_a_number_there_is_not_offers_nothing(cast: Cast, start: str) -> None:
    check_page(cast.browser("chair").get(address(cast, "outcome_add"), {"start": start}))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"words": ""}, "Write the area of life"),
        ({"words": "getting OUT"}, "on the list already"),
        ({"older": "nine"}, "Write a number in figures"),
        ({"older": "-1"}, "greater than or equal to 0"),
        (as_three_boxes("chosen_on", in_days(1)), "still to come"),
    ],
)
def test_what_cannot_be_is_said_beside_it(cast: Cast, wrong: dict[str, Any], said: str) -> None:
    outcomes.choose(cast.how(), cast.initiative, words="Getting out", chosen_on=in_days(-9), chosen_by={})
    page = check_page(
        cast.browser("chair").post(address(cast, "outcome_add"), answers(words="Company") | wrong)
    )
    assert said in page
    assert Outcome.objects.count() == 1


def test_each_area_leads_to_the_changes_told_in_it(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    areas = [
        outcomes.choose(cast.how(), cast.initiative, words=f"Area {at}", chosen_on=in_days(-9), chosen_by={})
        for at in range(60)
    ]
    tell(cast, None, None, outcome=areas[0], words="Worse than it was.", direction="worse")
    tell(cast, None, None, outcome=areas[1], words="I meet people.")
    browser = cast.browser("member")
    with django_assert_max_num_queries(12):
        page = check_page(browser.get(address(cast, "outcomes")))
    assert "1 change told. 1 of them for the worse." in page
    listed = f"{address(cast, 'changes')}?show=area-{areas[0].pk}"
    assert f'href="{listed}"' in page
    told = check_page(browser.get(listed))
    assert "Worse than it was." in told
    assert "I meet people." not in told
