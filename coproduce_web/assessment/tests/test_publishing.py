"""A small group publishes exact figures once everybody said yes: until one takes it back, and never all."""

import pytest
from django.urls import reverse

from coproduce.assess.disclosure.said_yes import FEWER_THAN, may_be_exact
from coproduce.assess.question import questions
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.own_records import of_initiative, of_place
from coproduce_web.assessment.said_yes import everybody_in, said_yes, what_for
from coproduce_web.assessment.tests.test_own_records import some_records
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.people.actions import consents
from coproduce_web.people.models import Consent
from coproduce_web.shared.tests.pages import check_page

EXACT = "Everybody in the group said yes to exact figures"


def everybody_says_yes(cast: Cast) -> None:
    for person in everybody_in(cast.initiative.pk):
        consents.agree(cast.how(), person, what_for=what_for(cast.initiative), given_on=in_days(-1))


def page(cast: Cast, reader: str = "member") -> str:
    address = reverse("publishing", args=[cast.initiative.pk])
    return check_page(cast.browser(reader).get(address))


def file(cast: Cast, reader: str = "member", scope: str = "") -> str:
    address = reverse("figures", args=[scope or of_initiative(cast.initiative.pk)])
    return str(cast.browser(reader).get(address).text)


def test_until_everybody_said_yes_figures_leave_rounded(cast: Cast) -> None:
    some_records(cast)
    assert "Rounded figures" in page(cast)
    assert EXACT not in file(cast)
    everybody_says_yes(cast)
    assert "Exact figures" in page(cast)
    told = file(cast)
    assert EXACT in told
    assert f"initiative-{cast.initiative.pk}" not in told


def test_one_who_takes_it_back_ends_it(cast: Cast) -> None:
    everybody_says_yes(cast)
    mine = Consent.objects.get(person=cast.member)
    assert f'href="{reverse("my_take_back", args=[mine.pk])}"' in page(cast)
    cast.browser("member").post(reverse("my_take_back", args=[mine.pk]))
    assert not said_yes(cast.initiative.pk).everybody
    assert "Rounded figures" in page(cast)


def test_somebody_new_has_not_said_yes(cast: Cast) -> None:
    everybody_says_yes(cast)
    Membership.objects.create(
        initiative=cast.initiative, person=cast.outsider, side="community", joined_on=BEGAN
    )
    assert not said_yes(cast.initiative.pk).everybody


def test_a_group_of_20_never_publishes_exact_figures(cast: Cast) -> None:
    for number in range(FEWER_THAN):
        person = Person.objects.add(f"Member {number}", f"member{number}@example.org")
        Membership.objects.create(
            initiative=cast.initiative, person=person, side="older person", joined_on=BEGAN
        )
    everybody_says_yes(cast)
    assert not said_yes(cast.initiative.pk).everybody
    assert "always leave rounded" in page(cast)


def test_a_member_says_yes_and_a_facilitator_writes_it_down_for_one_who_rang(cast: Cast) -> None:
    mine, phones = (
        reverse("say_yes", args=[cast.initiative.pk, one.pk]) for one in (cast.member, cast.phone)
    )
    check_page(cast.browser("member").get(mine))
    cast.browser("member").post(mine)
    assert said_yes(cast.initiative.pk).yes == 1
    assert f'href="{phones}"' in page(cast, "facilitator")
    assert f'href="{phones}"' not in page(cast, "member")
    told = {
        "channel": "phone",
        "through": "self",
        "read_back": "yes",
        **as_three_boxes("given_on", in_days(-2)),
    }
    cast.browser("facilitator").post(phones, told)
    yes = Consent.objects.get(person=cast.phone)
    assert (yes.channel, yes.given_on, yes.written_by) == ("phone", in_days(-2), cast.facilitator)


def test_needs_and_cards_stay_rounded_though_everybody_said_yes() -> None:
    exact = {stem for stem, one in questions().items() if may_be_exact(one)}
    assert "2.3-contribution-answered" in exact
    for stem in ("6.1-needs-met", "6.5-claim-paid-in-14-days", "2.2-felt-safe", "1.2-share-of-population"):
        assert stem not in exact


@pytest.mark.parametrize("reader", ["facilitator", "commissioner"])
def test_of_a_place_the_published_figures_are_a_file(cast: Cast, reader: str) -> None:
    some_records(cast)
    everybody_says_yes(cast)
    told = file(cast, reader, of_place("Hallowby"))
    assert told.startswith("<!doctype html>") or told.startswith("<!DOCTYPE html>")
    assert EXACT not in told
