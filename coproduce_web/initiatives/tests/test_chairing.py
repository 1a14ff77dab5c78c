"""Whether the declared rules hold for those present: the majority, and the chair."""

import pytest

from coproduce_web.initiatives import chairing
from coproduce_web.initiatives.actions import frame, roles
from coproduce_web.initiatives.models import Role
from coproduce_web.initiatives.tests.cast import Cast, in_days


def held(cast: Cast, *present: str, on: int = 0) -> dict[str, bool | None]:
    frame.declare(cast.how(), cast.initiative, older_majority=True, older_chair=True)
    people = [getattr(cast, name).pk for name in present]
    return {one.rule: one.holds for one in chairing.holds(cast.initiative, people, on=in_days(on))}


def test_nothing_is_said_of_rules_that_are_not_declared(cast: Cast) -> None:
    assert chairing.holds(cast.initiative, [cast.member.pk]) == []


def test_more_than_half_are_older_people_and_one_of_them_chairs(cast: Cast) -> None:
    found = held(cast, "member", "chair", "facilitator")
    assert found == {"older_majority": True, "older_chair": True}


def test_half_is_no_majority(cast: Cast) -> None:
    assert held(cast, "chair", "facilitator")["older_majority"] is False


def test_a_chair_who_is_not_there_does_not_chair(cast: Cast) -> None:
    assert held(cast, "member", "phone")["older_chair"] is False


def test_a_professional_in_the_chair_is_no_older_person_in_the_chair(cast: Cast) -> None:
    Role.objects.filter(initiative=cast.initiative, role="chair").delete()
    roles.give(cast.how(), cast.initiative, person=cast.commissioner, role="chair", from_on=in_days(-9))
    assert held(cast, "member", "phone", "commissioner")["older_chair"] is False


def test_the_roles_of_that_day_count(cast: Cast) -> None:
    roles.give(cast.how(), cast.initiative, person=cast.member, role="co-chair", from_on=in_days(-1))
    assert held(cast, "member", "phone", on=-2)["older_chair"] is False
    assert held(cast, "member", "phone", on=-1)["older_chair"] is True


def test_before_anybody_has_come_nobody_can_say(cast: Cast) -> None:
    assert held(cast) == {"older_majority": None, "older_chair": None}


def test_somebody_who_never_was_a_member_is_there_with_their_side_not_known(cast: Cast) -> None:
    assert held(cast, "member", "phone", "facilitator", "outsider")["older_majority"] is None


@pytest.mark.parametrize(
    ("by_side", "holds"),
    [
        ({"older person": 3, "professional": 2}, True),
        ({"older person": 2, "professional": 3}, False),
        ({"older person": 2, "professional": 1, "not known": 2}, None),
        ({"older person": 4, "not known": 3}, True),
        ({"older person": 1, "professional": 3, "not known": 1}, False),
        ({}, None),
    ],
)
def test_a_group_that_keeps_no_lists_goes_by_counts(by_side: dict[str, int], holds: bool | None) -> None:
    assert chairing.majority(by_side).holds is holds
