"""Who may write: those who lead, and for roles a steward; everybody else gets what a stranger to it gets."""

import pytest
from django.urls import reverse

from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.initiatives.tests.made import make
from coproduce_web.writing.models import Entry

WRITTEN = [
    "about", "purpose_new", "purpose_confirmation", "stage_begin", "stage_end", "voice_add", "voice",
    "ground_rules_new", "ground_rules_agreement", "resource_add", "resource", "constraint_add", "chairing",
    "kept",
]  # fmt: skip
ROLES = ["role_give", "role_end"]
OF_ONE = {"stage_end": "stage", "voice": "voice", "resource": "resource", "role_end": "role"}


def sent_to(cast: Cast, name: str, reader: str) -> int:
    """The status of an empty form sent there; one who may write gets it back with what is wrong (200)."""
    made = make(cast)
    more = [made[OF_ONE[name]]] if name in OF_ONE else []
    page = reverse(name, args=[cast.initiative.pk, *more])
    before = Entry.objects.count()
    status = int(cast.browser(reader).post(page, {}).status_code)
    assert Entry.objects.count() == before or name == "chairing"
    return status


@pytest.mark.parametrize("name", WRITTEN + ROLES)
def test_members_commissioners_and_other_groups_write_nothing(cast: Cast, name: str) -> None:
    assert sent_to(cast, name, "member") == 404
    page = reverse(name, args=[cast.initiative.pk, *([1] if name in OF_ONE else [])])
    assert cast.browser("commissioner").post(page, {}).status_code == 404
    assert cast.browser("outsider").post(page, {}).status_code == 404
    assert cast.browser("stranger").post(page, {}).status_code == 302


@pytest.mark.parametrize("name", WRITTEN)
def test_a_steward_who_is_no_member_writes_nothing_of_the_work_itself(cast: Cast, name: str) -> None:
    assert sent_to(cast, name, "steward") == 404


@pytest.mark.parametrize("name", WRITTEN + ROLES)
def test_a_chair_writes_what_a_facilitator_writes(cast: Cast, name: str) -> None:
    # An empty answer to “which rules?” is one: none.
    assert sent_to(cast, name, "chair") == (302 if name == "chairing" else 200)


@pytest.mark.parametrize("name", ROLES)
def test_a_steward_gives_roles(cast: Cast, name: str) -> None:
    assert sent_to(cast, name, "steward") == 200


def test_somebody_who_has_left_is_not_in_it(cast: Cast) -> None:
    cast.initiative.membership_set.filter(person=cast.facilitator).update(left_on=cast.initiative.began_on)
    page = reverse("initiative", args=[cast.initiative.pk])
    assert cast.browser("facilitator").get(page).status_code == 404
