"""Decisions from old minutes: a line each, with their rule, and honest about what nobody wrote down."""

from typing import Any

from django.urls import reverse

from coproduce_web.decisions.evidence import TABLES
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.evidence import scope_of
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page

LINE = {
    "question": "To ask Dale Buses for an earlier bus",
    "result": "agreed",
    "kind": "service",
    "rule": "consensus",
    "known_before": "not known",
    "older": "9",
    "professional": "2",
    "passes_without_older": "no",
    "binding": "no",
    "raised_by_side": "older person",
    **as_three_boxes("decided_on", in_days(-200)),
}


def send(cast: Cast, **other: Any) -> Any:
    address = reverse("decision_earlier", args=[cast.initiative.pk])
    return cast.browser("facilitator").post(address, LINE | other)


def rows(cast: Cast, table: str) -> list[dict[str, Any]]:
    return list(TABLES[table](scope_of(frozenset([cast.initiative.pk]))))


def test_a_line_from_the_minutes_becomes_a_decision_and_the_next_begins_as_it_ended(cast: Cast) -> None:
    sent = send(cast)
    assert sent.status_code == 302, sent.context["form"].errors
    page = check_page(cast.browser("facilitator").get(sent["Location"]))
    assert "To ask Dale Buses for an earlier bus" in page
    assert 'value="9"' in page
    made = Decision.objects.get()
    read = check_page(cast.browser("member").get(reverse("decision", args=[cast.initiative.pk, made.pk])))
    assert "Whether people knew it beforehand is not on record." in read
    assert "it could not have passed with every older person against it" in read
    check_page(cast.browser("member").get(f"{reverse('decisions', args=[cast.initiative.pk])}?show=made"))


def test_what_nobody_wrote_down_stays_not_known(cast: Cast) -> None:
    send(cast)
    (decision,) = rows(cast, "decisions")
    assert (decision["rule_stated_on"], decision["known_before"]) == (None, "not known")
    assert [(one["side"], one["decided"]) for one in rows(cast, "decision_sides")] == [
        ("older person", 9),
        ("professional", 2),
    ]


def test_no_earlier_decision_without_a_rule_or_anybody_who_decided(cast: Cast) -> None:
    for gone, words in [
        ({"rule": ""}, "Say how it was decided, or that nobody said"),
        ({"older": "", "professional": ""}, "Say who decided"),
        (as_three_boxes("decided_on", in_days(1)), "To decide something, plan it instead"),
        ({"older": "many"}, "Write a number in figures"),
    ]:
        sent = send(cast, **gone)
        assert sent.status_code == 200
        page = check_page(sent)
        assert words in page
        assert LINE["question"] in page
    assert not Decision.objects.exists()


def test_the_same_line_twice_is_one_decision(cast: Cast) -> None:
    send(cast)
    assert "written down already" in check_page(send(cast))
    assert Decision.objects.count() == 1
