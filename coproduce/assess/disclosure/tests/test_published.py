"""An assessment as it may leave the group tells no more than its published numbers do."""

from dataclasses import replace
from datetime import date

import pytest

from coproduce.assess.assessment import assess
from coproduce.assess.cards import hide_few
from coproduce.assess.disclosure.hidden import NOT_TOLD
from coproduce.assess.disclosure.judged import judge_published
from coproduce.assess.disclosure.principle import judge_published_principle
from coproduce.assess.disclosure.published import Publication, Told, publish_assessment
from coproduce.assess.disclosure.tests.test_rule import alone
from coproduce.assess.disclosure.ways import publish_finding
from coproduce.assess.finding import Finding
from coproduce.assess.judge import DESCRIBED, NO_RECORDS, PARTLY, SHOWN, Judgement, judge
from coproduce.assess.principle import Judged
from coproduce.assess.question import question
from coproduce.assess.records import listed
from coproduce.evidence.package import from_rows
from coproduce.framework import NOTHING_AGREED

ON = date(2026, 6, 30)
UNDER = (ON, NOTHING_AGREED)


def judged(stem: str, asked: int, met: int, not_known: int = 0, kept_away: int = 0) -> Judgement:
    """What is told of so many records, each of another person."""
    total = replace(alone(asked, met, not_known), grave=kept_away)
    finding = Finding(question(stem), total=total, by={"side": {"older person": total}})
    return judge_published(finding, publish_finding(finding), kept_away, UNDER)


def test_the_reason_has_the_rounded_numbers() -> None:
    told = judged("6.5-claim-paid-in-14-days", 203, 152)
    assert told.word == PARTLY
    assert told.why.startswith("150 of 205 said yes, likely at least 67 in 100.")


@pytest.mark.parametrize(
    ("asked", "met", "word"), [(400, 398, SHOWN), (400, 2, "not yet"), (20, 18, NOT_TOLD)]
)
def test_a_hidden_count_is_judged_only_if_any_small_number_would_be_judged_so(
    asked: int, met: int, word: str
) -> None:
    assert judged("6.5-claim-paid-in-14-days", asked, met).word == word


def test_few_not_known_are_not_numbered() -> None:
    told = judged("6.5-claim-paid-in-14-days", 200, 150, 3)
    assert (told.word, "A few are not known." in told.why) == (PARTLY, True)
    assert " 3 " not in told.why
    assert " 7 " not in told.why


def test_whether_a_need_kept_anybody_away_is_told_of_many_only() -> None:
    for kept_away in (0, 1):
        told = judged("6.1-needs-met", 2000, 1950, kept_away=kept_away)
        assert (told.word, "is not told" in told.why) == (PARTLY, True)


def test_a_principle_with_hidden_questions_is_never_shown() -> None:
    def one(stem: str, word: str) -> Judged:
        total = replace(alone(40, 40), covered=40)
        return Judged(Finding(question(stem), total=total), Judgement(word, "…"))

    shown = [one("6.2-venue-checked-before-booked", SHOWN), one("6.5-arrangements-told-before", SHOWN)]
    hidden = one("6.5-claim-paid-in-14-days", NOT_TOLD)
    assert judge_published_principle(6, shown, UNDER).word == SHOWN
    assert judge_published_principle(6, [*shown, hidden], UNDER).word == PARTLY
    assert judge_published_principle(6, [hidden], UNDER).word == NOT_TOLD


def test_cards_are_told_by_side_and_the_whole_is_of_the_sides_told() -> None:
    sides = {"older person": alone(40, 20), "professional": alone(6, 3)}
    finding = Finding(question("2.2-felt-safe"), total=alone(46, 23), by={"side": sides}, cards=(50, 46))
    told = publish_finding(finding)
    assert (told.whole.asked, list(told.by["side"])) == (40, ["older person"])


def publication(**tables: list[dict[str, object]]) -> Publication:
    package = from_rows(tables, as_of=ON)
    return publish_assessment(assess(package), package)


def found(told: Publication, stem: str) -> Told:
    return next(one for one in told.findings if one.finding.question.stem == stem)


def changes(worse: int) -> list[dict[str, object]]:
    ways = ["worse"] * worse + ["better"] * (60 - worse)
    return [
        {"change": f"c{at}", "initiative": "i", "told_by": f"p{at}", "noted_on": ON, "direction": way}
        for at, way in enumerate(ways)
    ]


def test_changes_in_lives_are_told_where_many_told_them() -> None:
    told = found(publication(changes=changes(20)), "7.3-better-same-or-worse")
    assert told.judgement.word == DESCRIBED
    assert (told.beside["better"], told.beside["worse"]) == ("about 40", "about 20")
    few = found(publication(changes=changes(3)[:7]), "7.3-better-same-or-worse")
    assert (few.beside, few.judgement.word) == ({}, NOT_TOLD)


def test_actions_of_one_person_are_that_persons() -> None:
    rows: list[dict[str, object]] = [
        {"action": f"a{at}", "initiative": "i", "first_due_on": ON, "done_on": ON, "reason_told_on": None}
        for at in range(30)
    ]

    def doers(people: int) -> list[dict[str, object]]:
        return [
            {"action": f"a{at}", "person": f"p{at % people}", "capacity": "older person"} for at in range(30)
        ]

    asked = "4.5-done-or-said-why"
    assert found(publication(actions=rows, doers=doers(1)), asked).judgement.word == NOT_TOLD
    many = found(publication(actions=rows, doers=doers(30)), asked).told
    assert many is not None
    assert many.whole.asked == 30


def test_issues_raised_by_one_person_are_that_persons() -> None:
    issues: list[dict[str, object]] = [
        {
            "issue": f"s{at}", "initiative": "i", "raised_by": "p1", "raised_by_side": "older person",
            "raised_on": ON, "outcome": "agreed", "agreed_on": ON, "outcome_by_side": "older person",
        }
        for at in range(30)
    ]  # fmt: skip
    told = publication(issues=issues)
    assert found(told, "3.1-raised-by-older-person").judgement.word == NOT_TOLD
    assert told.power is not None
    now = told.power.series["raised"].now
    assert now is not None
    assert now.told.asked is None


def test_where_everybody_said_yes_a_small_group_tells_its_figures_but_not_those_of_needs() -> None:
    said: list[dict[str, object]] = [
        {
            "contribution": "c1", "initiative": "i", "person": "p1", "made_on": date(2026, 1, 5),
            "answer": "done", "answered_on": date(2026, 2, 5),
        }
    ]  # fmt: skip
    needs: list[dict[str, object]] = [
        {"need": "n1", "initiative": "i", "person": "p1", "told_on": ON, "met": "no"}
    ]
    package = from_rows({"contributions": said, "needs": needs}, as_of=ON)
    assessment = assess(package)
    asked, never = "2.3-contribution-answered", "6.1-needs-met"
    rounded = publish_assessment(assessment, package)
    assert [found(rounded, stem).judgement.word for stem in (asked, never)] == [NOT_TOLD, NOT_TOLD]
    exact = publish_assessment(assessment, package, all_said_yes=True)
    assert found(exact, asked).told is None
    assert found(exact, asked).seen.total.asked == 1
    assert found(exact, never).judgement.word == NOT_TOLD


def test_what_a_group_did_is_told_as_it_is() -> None:
    meetings: list[dict[str, object]] = [
        {"meeting": f"m{at}", "initiative": "i", "held_on": ON, "expenses_told_on": date(2026, 6, 1)}
        for at in range(3)
    ]
    told = found(
        publication(meetings=meetings, initiatives=[{"initiative": "i"}]), "6.5-arrangements-told-before"
    )
    assert told.told is None
    assert told.judgement == judge(told.finding, ON)
    assert told.seen.total.asked == 3


@pytest.mark.parametrize("stem", ["6.1-needs-met", "2.2-felt-safe"])
def test_what_the_records_lack_is_said_as_it_is(stem: str) -> None:
    assert found(publication(), stem).judgement.word == NO_RECORDS


def test_a_card_that_was_never_given_has_no_sides_to_tell_of() -> None:
    nothing = Finding(question("2.2-felt-safe"), absent=("judgements",))
    assert hide_few(nothing, 5).by == {"side": {}}
    assert publish_finding(nothing).by == {"side": {}}


def test_what_was_asked_can_still_be_listed_after_it_was_published() -> None:
    rows: list[dict[str, object]] = [
        {"need": "n1", "initiative": "i", "person": "p1", "told_on": ON, "met": "no"}
    ]
    package = from_rows({"initiatives": [{"initiative": "i"}], "needs": rows}, as_of=ON)
    publish_assessment(assess(package), package)
    told = listed(package, [question("6.1-needs-met")])
    assert [one.record for one in told["6.1-needs-met"]] == ["n1"]
