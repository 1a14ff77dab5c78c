"""Planning a decision: who decides, and by which rule, is said before."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError
from django.urls import reverse

from coproduce_web.decisions.actions import parts, planning
from coproduce_web.decisions.models import Decision
from coproduce_web.decisions.tests.made import decide, hear, plan
from coproduce_web.decisions.ways_to_decide import OFFERED
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.action import Refused

PLANNED = {
    "question": "Which stop does the early bus use?",
    "proposal": "It stops at the library.",
    "kind": "service",
    "binding": "yes",
}


def address(cast: Cast, template: str) -> str:
    return reverse("decision_plan", args=[cast.initiative.pk, template])


def people(*those: Any) -> list[int]:
    return [person.pk for person in those]


def test_six_ways_are_offered_each_in_a_sentence(cast: Cast) -> None:
    page = check_page(cast.browser("chair").get(reverse("decision_plan", args=[cast.initiative.pk])))
    assert len(OFFERED) == 6
    for way in OFFERED:
        assert str(way.words) in page
        assert address(cast, way.template) in page
        check_page(cast.browser("facilitator").get(address(cast, way.template)))
    assert cast.browser("chair").get(address(cast, "by-the-boss")).status_code == 404


def test_who_decides_and_the_rule_are_said_today(cast: Cast) -> None:
    sent = PLANNED | {
        "deciders": people(cast.member, cast.phone, cast.commissioner),
        "approval": "The council’s transport team",
        "approval_side": "professional",
        "options": "The church\nThe library",
    }
    page = check_page(cast.browser("chair").post(address(cast, "consensus"), sent, follow=True))
    made = Decision.objects.get()
    assert (made.rule, made.rule_stated_on, made.stage) == ("consensus", today(), "set up")
    assert made.passes_without_older == "no"
    assert "Margaret Tolley" in page
    assert "The council’s transport team" in page
    assert "It cannot pass with all of them against." in page


def test_without_deciders_nothing_is_saved_and_what_was_typed_stays(cast: Cast) -> None:
    page = check_page(cast.browser("facilitator").post(address(cast, "consent"), PLANNED))
    assert "Say who decides" in page
    assert "It stops at the library." in page
    assert not Decision.objects.exists()


def test_without_a_rule_or_deciders_the_database_takes_it_from_nobody(cast: Cast) -> None:
    with pytest.raises(IntegrityError):
        Decision.objects.create(
            initiative=cast.initiative, template="consent", question="Which?", rule="", who_decides="We",
            rule_stated_on=today(),
        )  # fmt: skip


def test_a_decider_of_another_group_is_refused(cast: Cast) -> None:
    sent = PLANNED | {"deciders": people(cast.member, cast.outsider)}
    page = check_page(cast.browser("facilitator").post(address(cast, "majority"), sent))
    assert "not a member here" in page
    with pytest.raises(Refused, match="Not a member here: Tomasz Zielinski"):
        plan(cast, deciders=[cast.member, cast.outsider])
    assert not Decision.objects.exists()


def test_another_groups_issue_is_refused(cast: Cast) -> None:
    theirs = cast.another.issue_set.create(title="No gate", raised_on=today())
    cast.initiative.issue_set.create(title="No bus", raised_on=today())
    sent = PLANNED | {"deciders": people(cast.member), "issues": [theirs.pk]}
    assert "not an issue of this work" in check_page(
        cast.browser("facilitator").post(address(cast, "consent"), sent)
    )


def test_a_group_that_keeps_no_list_says_who_decides_in_a_line(cast: Cast) -> None:
    sent = PLANNED | {"who_decides": "Everyone who comes on 3 May", "quota": "0.6666"}
    page = check_page(cast.browser("facilitator").post(address(cast, "majority"), sent, follow=True))
    assert "Everyone who comes on 3 May" in page
    made = Decision.objects.get()
    assert (made.passes_without_older, made.quota) == ("", Decimal("0.6666"))
    parts.count(cast.how(), made, side="older person", decided=6)
    parts.count(cast.how(), made, side="professional", decided=3)
    made.refresh_from_db()
    assert made.passes_without_older == "no"


def test_on_advice_one_person_decides(cast: Cast) -> None:
    sent = PLANNED | {"deciders": cast.commissioner.pk, "advisers": people(cast.phone, cast.post)}
    page = check_page(cast.browser("facilitator").post(address(cast, "advice"), sent, follow=True))
    assert "Arthur Bell" in page
    assert Decision.objects.get().passes_without_older == "yes"


def test_taken_elsewhere_the_body_is_named(cast: Cast) -> None:
    page = check_page(cast.browser("facilitator").post(address(cast, "elsewhere"), PLANNED))
    assert "Say which body decides" in page
    sent = PLANNED | {"who_decides": "The council’s cabinet", "body_side": "professional"}
    page = check_page(cast.browser("facilitator").post(address(cast, "elsewhere"), sent, follow=True))
    assert "The council’s cabinet" in page
    assert Decision.objects.get().passes_without_older == "yes"


def test_the_plan_page_says_what_say_each_side_would_have(cast: Cast) -> None:
    page = check_page(cast.browser("facilitator").get(address(cast, "majority")))
    assert "Older people hold 4 of 7 votes." in page
    kept = {"deciders": people(cast.member, cast.commissioner, cast.carer), "keep-for-later": "yes"}
    cast.browser("facilitator").post(address(cast, "majority"), kept)
    page = check_page(cast.browser("facilitator").get(address(cast, "majority")))
    assert "Older people hold 1 of 3 votes." in page


def test_heavier_votes_and_vetoes_are_named_among_the_deciders(cast: Cast) -> None:
    made = plan(cast, "majority")
    page = reverse("deciders", args=[cast.initiative.pk, made.pk])
    check_page(cast.browser("facilitator").get(page))
    deciding = people(cast.member, cast.phone, cast.commissioner)
    sent = {"deciders": deciding, "heavier": people(cast.commissioner), "votes": "5"}
    text = check_page(cast.browser("facilitator").post(page, sent, follow=True))
    assert "Older people hold 2 of 7 votes." in text
    assert "It could pass with all of them against." in text
    assert "Shapley–Shubik" in text
    made.refresh_from_db()
    assert made.passes_without_older == "yes"
    sent = {"deciders": deciding, "may_stop": people(cast.carer)}
    assert "Not among those who decide: Iqbal Rahman" in check_page(
        cast.browser("facilitator").post(page, sent)
    )


def test_whoever_is_no_longer_named_keeps_what_they_said_as_advice(cast: Cast) -> None:
    made = plan(cast)
    hear(cast, made, carer="against")
    planning.name_deciders(cast.how(), made, deciders=[cast.member])
    assert set(made.position_set.values_list("person__name", "part")) == {
        ("Margaret Tolley", "decided"),
        ("Iqbal Rahman", "advised"),
    }


def test_new_words_say_what_changed_them(cast: Cast) -> None:
    made = plan(cast)
    page = reverse("decision_change", args=[cast.initiative.pk, made.pk])
    check_page(cast.browser("chair").get(page))
    text = check_page(cast.browser("chair").post(page, {"proposal": "It stops at the library."}))
    assert "Say what changed it" in text
    sent = {"proposal": "It stops at the library.", "because": "The kerb at the church is too high."}
    text = check_page(cast.browser("chair").post(page, sent, follow=True))
    assert "It stops at the library." in text
    assert "The kerb at the church is too high." in text
    assert made.proposal_set.count() == 2


def test_what_is_decided_is_not_changed(cast: Cast) -> None:
    made = plan(cast)
    hear(cast, made, member="for")
    decide(cast, made)
    sent = {"proposal": "Nowhere.", "because": "We say so."}
    page = cast.browser("chair").post(reverse("decision_change", args=[cast.initiative.pk, made.pk]), sent)
    assert "It has been decided" in check_page(page)


def test_a_form_sent_twice_plans_one(cast: Cast) -> None:
    once = {"once": "7a1f6f2e-7d0c-4a35-9d3a-3d6b7f0f0009"}
    sent = PLANNED | {"deciders": people(cast.member)} | once
    for _time in range(2):
        cast.browser("facilitator").post(address(cast, "consent"), sent)
    assert Decision.objects.count() == 1
