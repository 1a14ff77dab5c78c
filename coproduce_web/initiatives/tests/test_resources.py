"""Money and other resources in the open: what there is, what is left, and what cannot be changed."""

from decimal import Decimal
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives.actions import resources
from coproduce_web.initiatives.models import Constraint, Resource
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.initiatives.tests.reading import address, read, send

PARISH = {
    "kind": "money",
    "words": "From the parish council",
    "amount": "5000",
    "spent": "1250.50",
    "controlled_by_side": "older person",
}
LAW = {"words": "A driver rests at noon.", "kind": "law"}


def put_in(cast: Cast, **told: Any) -> Resource:
    return resources.put_in(cast.how(), cast.initiative, **{"kind": "money", **told})


def test_every_member_sees_what_there_is_what_is_spent_and_what_is_left(cast: Cast) -> None:
    send(cast, "facilitator", "resource_add", PARISH | as_three_boxes("told_on", in_days(-1)))
    page = read(cast, "member", "resources")
    assert "£3,749.50 of £5,000 is left." in page
    assert "£1,250.50 is spent." in page
    assert "Who decides on it: Older people." in page
    made = Resource.objects.get()
    assert "£5,000. Spent: £1,250.50. Left: £3,749.50." in read(cast, "member", "resource", made.pk)


def test_an_account_is_given_of_it_later(cast: Cast) -> None:
    made = put_in(cast, amount=Decimal(500), words="From the parish council")
    assert "What is spent is not written down" in read(cast, "member", "resource", made.pk)
    send(cast, "chair", "resource", PARISH | {"amount": "500", "spent": "520"}, made.pk)
    page = read(cast, "member", "resources")
    assert "−£20 of £500 is left." in page
    assert "Not yet told to the members." in page


def test_what_is_no_money_is_put_in_too(cast: Cast) -> None:
    send(cast, "facilitator", "resource_add", {"kind": "room", "words": "St Oswin’s Hall, free on Tuesdays"})
    page = read(cast, "member", "resources")
    assert "Nobody has written down any money yet." in page
    assert "St Oswin’s Hall, free on Tuesdays" in page
    assert "A room, or a building" in page
    assert "Who decides on it is not said." in page


def test_what_cannot_be_changed_is_said_in_the_open(cast: Cast) -> None:
    send(cast, "chair", "constraint_add", LAW | as_three_boxes("told_on", in_days(-3)))
    page = read(cast, "member", "resources")
    assert "A driver rests at noon." in page
    assert "Law. Told to the members on" in page


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"amount": "plenty"}, "Write an amount in figures"),
        ({"amount": "-5"}, "greater than or equal to 0"),
        ({"amount": "1.005"}, "2 decimal places"),
        ({"kind": ""}, "Say what it is"),
        ({"kind": "gold"}, "gold is not one of the available choices"),
        (as_three_boxes("told_on", in_days(1)), "still to come"),
        ({"told_on_day": "31", "told_on_month": "4", "told_on_year": "2026"}, "There is no such day"),
    ],
)
def test_what_does_not_hold_is_refused_beside_its_question(
    cast: Cast, told: dict[str, str], words: str
) -> None:
    page = send(cast, "facilitator", "resource_add", PARISH | told)
    assert words in page
    assert "From the parish council" in page
    assert not Resource.objects.exists()


def test_a_constraint_says_what_why_and_when_it_was_told(cast: Cast) -> None:
    page = send(cast, "facilitator", "constraint_add", {"words": ""})
    for words in ("Write what cannot be changed", "Say what the reason is", "Write the day"):
        assert words in page
    page = send(cast, "facilitator", "constraint_add", LAW | as_three_boxes("told_on", in_days(1)))
    assert "still to come" in page
    assert not Constraint.objects.exists()


def test_the_money_of_another_group_is_not_here(cast: Cast) -> None:
    theirs = resources.put_in(cast.how("outsider"), cast.another, kind="money", amount=Decimal(10))
    assert cast.browser("facilitator").get(address(cast, "resource", theirs.pk)).status_code == 404
    assert cast.browser("facilitator").post(address(cast, "resource", theirs.pk), PARISH).status_code == 404
    assert "£10" not in read(cast, "facilitator", "resources")


def test_sixty_of_each_are_paged_and_ask_no_more_of_the_database(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    its = {"initiative": cast.initiative}
    Resource.objects.bulk_create(Resource(**its, kind="money", amount=1) for _number in range(60))
    Constraint.objects.bulk_create(
        Constraint(**its, kind="time", words=f"Rule {number}", told_on=in_days(-1)) for number in range(60)
    )
    client = cast.browser("member")
    with django_assert_max_num_queries(12):
        page = client.get(address(cast, "resources")).text
    assert "£60 of £60 is left." in page
    assert page.count("£1. What is spent") == 20
    assert page.count("Rule ") == 5
    assert read(cast, "member", "resources", show="?show=constraints").count("Rule ") == 20
