"""Who is here: what members see of each other, what facilitators see, how a membership changes and ends."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of, roles_held
from coproduce_web.initiatives.models import Membership, Role
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.people.models import Details
from coproduce_web.people.waiting import members_never_asked, never_offered
from coproduce_web.shared.tests.pages import check_page


def listed(cast: Cast, by: str, show: str = "") -> str:
    address = reverse("people", args=[cast.initiative.pk])
    return check_page(cast.browser(by).get(address, {"show": show} if show else {}))


def test_members_see_names_and_roles_and_nothing_else(cast: Cast) -> None:
    Details.objects.create(person=cast.phone, phone="01632 960 165", reach_by="phone", since=BEGAN)
    page = listed(cast, "member")
    assert "Arthur Bell" in page
    assert "Chair" in page
    for secret in (
        "960 165",
        "joyce@example.org",
        reverse("person", args=[cast.initiative.pk, cast.phone.pk]),
    ):
        assert secret not in page


def test_facilitators_see_how_to_reach_them_and_who_was_never_asked(cast: Cast) -> None:
    Details.objects.create(person=cast.phone, phone="01632 960 165", reach_by="phone", since=BEGAN)
    Membership.objects.filter(person=cast.chair).update(asked_support_on=BEGAN)
    page = listed(cast, "facilitator")
    assert "By telephone: 01632 960 165" in page
    assert "1 of 7" in page
    unasked = listed(cast, "facilitator", "unasked")
    assert "Arthur Bell" in unasked
    assert "Joyce Penhallow" not in unasked
    assert members_never_asked(cast.initiative).count() == 6
    assert cast.facilitator.pk not in never_offered(cast.initiative).values_list("person", flat=True)


@pytest.mark.parametrize("by", ["member", "facilitator"])
def test_sixty_people_ask_no_more_of_the_database(cast: Cast, by: str) -> None:
    for number in range(60):
        person = Person.objects.add(f"Somebody {number:02}")
        Details.objects.create(person=person, phone="01632 960 100", since=BEGAN)
        Membership.objects.create(
            initiative=cast.initiative, person=person, side="older person", joined_on=BEGAN
        )
        Role.objects.create(initiative=cast.initiative, person=person, role="panel", from_on=BEGAN)
    browser = cast.browser(by)
    with CaptureQueriesContext(connection) as asked:
        page = check_page(browser.get(reverse("people", args=[cast.initiative.pk])))
    assert len(asked) <= 12
    assert "67 people" in page
    assert page.count("<h3>") == 20


def test_what_somebody_is_here_is_put_right(cast: Cast) -> None:
    address = reverse("member_change", args=[cast.initiative.pk, cast.carer.pk])
    answers = {"side": "professional", "sector": "council", "can_commit": "yes", "lived_experience": ""}
    answers |= {"speaks_for": "Mill Court", **as_three_boxes("joined_on", in_days(-9))}
    page = check_page(cast.browser("facilitator").post(address, answers, follow=True))
    assert "Mill Court" in page
    member = members_of(cast.initiative).get(person=cast.carer)
    assert (member.side, member.sector, member.can_commit) == ("professional", "council", True)
    assert member.lived_experience is None
    check_page(cast.browser("facilitator").get(address))


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"can_commit": "yes"}, "Only somebody paid or elected"),
        (as_three_boxes("joined_on", in_days(3)), "That day is still to come"),
        (as_three_boxes("reported_back_on", in_days(-300)), "That is before it began"),
        ({"side": "nobody"}, "Select a valid choice"),
    ],
)
def test_what_cannot_be_is_refused(cast: Cast, answers: dict[str, str], words: str) -> None:
    address = reverse("member_change", args=[cast.initiative.pk, cast.carer.pk])
    right = {"side": "community", "speaks_for": "Mill Court", **as_three_boxes("joined_on", in_days(-9))}
    page = check_page(cast.browser("facilitator").post(address, right | answers))
    assert words in page
    assert "Mill Court" in page
    assert members_of(cast.initiative).get(person=cast.carer).joined_on == BEGAN


def test_the_first_offer_of_something_else_to_do_counts(cast: Cast) -> None:
    address = reverse("member_offered", args=[cast.initiative.pk, cast.phone.pk])
    for days in (-20, -3):
        cast.browser("facilitator").post(address, as_three_boxes("offered_on", in_days(days)))
    assert members_of(cast.initiative).get(person=cast.phone).offered_tasks_on == in_days(-20)


def test_whoever_leaves_leaves_their_roles_and_is_found_among_those_who_left(cast: Cast) -> None:
    address = reverse("member_end", args=[cast.initiative.pk, cast.chair.pk])
    answers = as_three_boxes("left_on", in_days(0)) | {"left_why": "not heard"}
    cast.browser("facilitator").post(address, answers)
    assert not members_of(cast.initiative).filter(person=cast.chair).exists()
    assert not roles_held(cast.initiative).filter(role="chair").exists()
    assert "Joyce Penhallow" not in listed(cast, "facilitator")
    assert "Not heard" in listed(cast, "facilitator", "left")
    gone = reverse("person", args=[cast.initiative.pk, cast.chair.pk])
    assert cast.browser("facilitator").get(gone).status_code == 404


def test_anybody_leaves_by_themselves_and_nobody_else_sends_them(cast: Cast) -> None:
    answers = as_three_boxes("left_on", in_days(0)) | {"left_why": "time"}
    others = reverse("member_end", args=[cast.initiative.pk, cast.carer.pk])
    assert cast.browser("member").post(others, answers).status_code == 404
    own = reverse("member_end", args=[cast.initiative.pk, cast.member.pk])
    assert cast.browser("member").post(own, answers)["Location"] == reverse("me")
    assert not members_of(cast.initiative).filter(person=cast.member).exists()


def test_the_last_who_leads_does_not_leave_the_others_alone(cast: Cast) -> None:
    Role.objects.filter(person=cast.chair).update(until_on=in_days(-1))
    address = reverse("member_end", args=[cast.initiative.pk, cast.facilitator.pk])
    answers = as_three_boxes("left_on", in_days(0)) | {"left_why": "moved"}
    page = check_page(cast.browser("facilitator").post(address, answers))
    assert "Nobody else leads here" in page
    assert members_of(cast.initiative).filter(person=cast.facilitator).exists()


@pytest.mark.parametrize(("days", "words"), [(2, "still to come"), (-3000, "before it began")])
def test_nobody_leaves_before_joining_or_in_the_future(cast: Cast, days: int, words: str) -> None:
    address = reverse("member_end", args=[cast.initiative.pk, cast.phone.pk])
    answers = as_three_boxes("left_on", in_days(days)) | {"left_why": "moved"}
    assert words in check_page(cast.browser("facilitator").post(address, answers))
    assert members_of(cast.initiative).filter(person=cast.phone).exists()
