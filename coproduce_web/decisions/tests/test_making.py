"""Making a decision: only as its rule bears out."""

import pytest
from django.urls import reverse

from coproduce_web.decisions.actions import parts, planning
from coproduce_web.decisions.tests.made import decide, hear, plan
from coproduce_web.decisions.views.afterwards import in_six_months
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.action import Refused


def test_a_facilitator_writes_down_what_was_decided(cast: Cast) -> None:
    made = plan(cast)
    hear(cast, made, member="for", phone="for")
    address = reverse("decision_make", args=[cast.initiative.pk, made.pk])
    page = check_page(cast.browser("facilitator").get(address))
    assert str(in_six_months(in_days(0)).year) in page
    sent = {
        "result": "agreed", "result_words": "The bus stops at the library.", "reasons": "A low kerb.",
        "least_happy": "“It is a long way for me.”", "parts_complete": "yes",
        **as_three_boxes("decided_on", in_days(0)), **as_three_boxes("review_on", in_days(180)),
    }  # fmt: skip
    page = check_page(cast.browser("facilitator").post(address, sent))
    assert "Still to be heard" in page
    assert "A low kerb." in page
    page = check_page(cast.browser("facilitator").post(address, sent | {"parts_complete": "no"}, follow=True))
    assert "Agreed." in page
    assert "It is a long way for me." in page


def test_half_a_year_on_is_a_day_that_exists() -> None:
    assert in_six_months(BEGAN.replace(year=2025, month=8, day=31)).isoformat() == "2026-02-28"


def test_under_consensus_everyone_has_to_say_yes(cast: Cast) -> None:
    made = plan(cast, "consensus")
    hear(cast, made, member="for", phone="for", chair="for", carer="for")
    with pytest.raises(Refused, match="Still to be heard: Helen Marsh"):
        decide(cast, made)
    hear(cast, made, commissioner="stood aside")
    assert decide(cast, made, parts_complete=True).result == "agreed"


def test_silence_is_no_consent(cast: Cast) -> None:
    with pytest.raises(Refused, match="Silence is not a yes"):
        decide(cast, plan(cast))


def test_numbers_against_stop_consent_too(cast: Cast) -> None:
    made = plan(cast, deciders=[], advisers=[], who_decides="Everyone there")
    parts.count(cast.how(), made, side="community", decided=4, in_favour=3, opposed=1)
    with pytest.raises(Refused, match="1 are against"):
        decide(cast, made)


def test_a_majority_is_as_it_was_counted(cast: Cast) -> None:
    made = plan(cast, "majority")
    with pytest.raises(Refused, match="No vote is on record"):
        decide(cast, made)
    hear(cast, made, member="for", phone="for", carer="against")
    with pytest.raises(
        Refused, match=r"2 of 5 votes are for it, and it takes 3\. By the rule it is not agreed"
    ):
        decide(cast, made)
    hear(cast, made, chair="for")
    with pytest.raises(Refused, match="By the rule it is agreed"):
        decide(cast, made, result="not agreed")
    assert decide(cast, made).result == "agreed"


def test_a_yes_to_other_words_is_no_yes_to_these(cast: Cast) -> None:
    made = plan(cast, "majority")
    hear(cast, made, member="for", phone="for", chair="for")
    planning.change(cast.how(), made, proposal="Nowhere.", because="Rain.", columns={})
    with pytest.raises(Refused, match="No vote is on record"):
        decide(cast, made)


def test_a_majority_of_numbers_is_counted_too(cast: Cast) -> None:
    made = plan(cast, "majority", deciders=[], advisers=[], who_decides="Everyone there")
    parts.count(cast.how(), made, side="older person", decided=6, in_favour=2, opposed=4)
    parts.count(cast.how(), made, side="professional", decided=4, in_favour=4)
    assert decide(cast, made, parts_complete=True).passes_without_older == "no"


def test_of_numbers_that_are_not_all_here_nothing_is_claimed(cast: Cast) -> None:
    made = plan(cast, "majority", deciders=[], advisers=[], who_decides="Everyone there")
    parts.count(cast.how(), made, side="professional", decided=4, in_favour=4)
    assert decide(cast, made, parts_complete=False).passes_without_older == "not known"


def test_whoever_may_stop_it_stops_it(cast: Cast) -> None:
    made = plan(cast, "majority")
    everybody = [cast.member, cast.phone, cast.commissioner]
    planning.name_deciders(cast.how(), made, deciders=everybody, may_stop=[cast.phone])
    hear(cast, made, member="for", commissioner="for", phone="against")
    with pytest.raises(Refused, match="Somebody who may stop it is against"):
        decide(cast, made)
    assert decide(cast, made, result="not agreed").passes_without_older == "no"


def test_advice_is_asked_before_it_is_decided(cast: Cast) -> None:
    made = plan(cast, "advice", deciders=[cast.commissioner], advisers=[cast.phone])
    with pytest.raises(Refused, match="First ask those it touches"):
        decide(cast, made)
    hear(cast, made, phone="for")
    assert decide(cast, made).result == "agreed"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"decided_on": in_days(1)}, "still to come"),
        ({"decided_on": in_days(-1)}, "after that day"),
        ({"review_on": in_days(0)}, "a day after it was decided"),
    ],
)
def test_days_have_to_be_possible(cast: Cast, wrong: dict[str, object], words: str) -> None:
    made = plan(cast)
    hear(cast, made, member="for")
    with pytest.raises(Refused, match=words):
        decide(cast, made, **wrong)


def test_it_is_decided_once(cast: Cast) -> None:
    made = plan(cast)
    hear(cast, made, member="for")
    decide(cast, made)
    with pytest.raises(Refused, match="It has been decided"):
        decide(cast, made)
