"""Judging: what it takes to be shown, and what nobody can tell."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coproduce.assess.cards import hide_few
from coproduce.assess.finding import Finding, Tally
from coproduce.assess.judge import judge
from coproduce.assess.principle import Judged, judge_principle
from coproduce.assess.question import Question

DAY = date(2026, 6, 30)


def question(kind: str, asks: str = "person") -> Question:
    return Question(
        "6.1-made-up", "Was it?", 6, "6.1", kind, asks, "needs", (), "Help.", "How.", "Source.", "", ""
    )


def alone(asked: int, met: int, not_known: int = 0, grave: int = 0, covered: int | None = None) -> Tally:
    """A tally of records that stand alone."""
    covered = asked if covered is None else covered
    return Tally(asked, met, not_known, asked, asked, met, not_known, met, not_known, 0, grave, covered)


def finding(kind: str, tally: Tally, **more: object) -> Finding:
    return replace(Finding(question(kind), tally), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "tally", "word"),
    [
        ("duty", alone(100, 95), "shown"),
        ("duty", alone(100, 80), "partly"),
        ("duty", alone(100, 40), "not yet"),
        ("duty", alone(9, 9), "not enough records"),
        ("duty", alone(100, 95, grave=1), "partly"),
        ("duty", alone(100, 80, not_known=15), "cannot tell"),
        ("habit", alone(40, 32), "shown"),
        ("habit", alone(10, 5), "partly"),
        ("fact", alone(1, 1), "shown"),
        ("fact", alone(12, 5), "partly"),
        ("fact", alone(3, 0), "not yet"),
        ("fact", alone(1, 0, not_known=1), "cannot tell"),
        ("reach", alone(4, 4), "at least"),
        ("reach", alone(4, 3), "below"),
        ("power", alone(5, 3), "not enough records"),
        ("power", alone(20, 3), "described"),
        ("presence", alone(1, 0), "described"),
        ("change", alone(3, 3), "described"),
        ("record-keeping", alone(2, 0), "described"),
    ],
)
def test_each_kind_is_judged_its_own_way(kind: str, tally: Tally, word: str) -> None:
    assert judge(finding(kind, tally), DAY).word == word


def test_nothing_asked_is_no_records_and_says_what_is_not_due() -> None:
    judged = judge(finding("duty", Tally(), not_due=3), DAY)
    assert judged.word == "no records"
    assert "3 not due yet" in judged.why


def test_what_the_package_lacks_is_named() -> None:
    judged = judge(finding("duty", Tally(), absent=("needs.met",)), DAY)
    assert (judged.word, "needs.met" in judged.why) == ("no records", True)


def test_many_records_of_few_people_do_not_judge_a_duty() -> None:
    four_people = Tally(100, 95, 0, 4, 2500, 2257, 0, 2375, 0, 0, 0, 100)
    assert judge(finding("duty", four_people), DAY).word == "not enough records"


def parity(**sides: tuple[int, int]) -> Finding:
    by = {"side": {side.replace("_", " "): alone(asked, met) for side, (asked, met) in sides.items()}}
    total = alone(sum(a for a, _ in sides.values()), sum(m for _, m in sides.values()))
    return finding("parity", total, by=by)


def test_barcelona_is_unequal() -> None:
    judged = judge(parity(professional=(747, 733), community=(6348, 4580)), DAY)
    assert judged.word == "unequal"
    assert "between 24 and 27 in 100" in judged.why


def test_sides_treated_much_alike_are_called_so() -> None:
    assert judge(parity(professional=(400, 300), older_person=(400, 302)), DAY).word == "much alike"


def test_fourteen_a_side_are_too_few_to_compare() -> None:
    assert judge(parity(professional=(14, 14), older_person=(400, 2)), DAY).word == "not enough records"


def test_an_unknown_side_is_never_one_of_those_compared() -> None:
    assert judge(parity(professional=(40, 40), not_known=(400, 2)), DAY).word == "not enough records"


def cards(older: tuple[int, int], others: tuple[int, int], given: int, returned: int) -> Finding:
    by = {"side": {"older person": alone(*older), "professional": alone(*others)}}
    return finding("said", alone(older[0] + others[0], older[1] + others[1]), by=by, cards=(given, returned))


def test_professionals_never_lift_what_older_people_say() -> None:
    assert judge(cards((20, 8), (200, 200), 30, 20), DAY).word == "not yet"


def test_half_of_the_cards_must_have_come_back() -> None:
    assert judge(cards((20, 20), (0, 0), 60, 20), DAY).word == "not enough records"
    assert judge(cards((20, 20), (0, 0), 40, 20), DAY).word == "shown"


def test_a_side_of_four_is_hidden_and_cannot_be_got_by_taking_away() -> None:
    hidden = hide_few(cards((20, 8), (4, 4), 30, 20), 5)
    assert set(hidden.by["side"]) == {"older person"}
    assert (hidden.total.asked, hidden.total.met) == (20, 8)


def judged(kind: str, word_from: Tally, **more: object) -> Judged:
    found = finding(kind, word_from, **more)
    return Judged(found, judge(found, DAY))


def test_a_principle_is_shown_when_two_questions_are_and_the_records_are_complete() -> None:
    both = [judged("duty", alone(100, 98)), judged("habit", alone(100, 98))]
    assert judge_principle(6, both, DAY).word == "shown"
    assert judge_principle(6, both[:1], DAY).word == "partly"
    assert judge_principle(6, [*both, judged("fact", alone(1, 0))], DAY).word == "partly"


def test_records_nobody_called_complete_show_a_principle_at_most_partly() -> None:
    both = [judged("duty", alone(100, 98, covered=99)), judged("habit", alone(100, 98))]
    assert judge_principle(6, both, DAY).word == "partly"


def test_principles_of_how_it_feels_are_shown_only_if_older_people_say_so() -> None:
    both = [judged("duty", alone(100, 98)), judged("habit", alone(100, 98))]
    assert judge_principle(2, both, DAY).word == "partly"
    card = cards((40, 40), (0, 0), 40, 40)
    assert judge_principle(2, [*both, Judged(card, judge(card, DAY))], DAY).word == "shown"


def test_power_and_change_never_count_to_a_principle() -> None:
    assert judge_principle(4, [judged("power", alone(50, 0))], DAY).word == "no records"


ORDER = ("not yet", "partly", "shown")


@given(st.integers(10, 300), st.integers(0, 299))
def test_an_added_yes_never_lowers_a_share_or_a_judgement(asked: int, met: int) -> None:
    met = min(met, asked)
    before, after = finding("habit", alone(asked, met)), finding("habit", alone(asked + 1, met + 1))
    assert before.total.share is not None
    assert after.total.share is not None
    assert after.total.share >= before.total.share
    assert ORDER.index(judge(after, DAY).word) >= ORDER.index(judge(before, DAY).word)
