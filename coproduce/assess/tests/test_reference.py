"""Every question, held against a plain reference on random small packages."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.count import WAYS
from coproduce.assess.finding import Finding
from coproduce.assess.question import Question, question, questions
from coproduce.assess.records import SaidNo, listed
from coproduce.assess.tests.made_up import AS_OF, Tables, made_up
from coproduce.assess.tests.reference import REFERENCES
from coproduce.assess.tests.reference.asker import Expected, expected
from coproduce.assess.tests.reference.records import Records
from coproduce.evidence.package import Package, from_rows

SEEDS = range(16)
INITIATIVES = ("ash", "birch", "cedar", "damson", "elder", "fir")
FIFTY = [f"tree {number}" for number in range(50)]
A_THOUSAND_BY_SIX, A_THOUSAND_BY_FIFTY = range(167), range(20)
ALL = list(questions().values())

# What these ask of a record is either there or not: there is no third answer.
NEVER_NOT_KNOWN = {"1.2-share-of-population", "3.1-issue-agreed", "3.1-says-who-raised-it"}


def package_of(seed: int, initiatives: Sequence[str] = INITIATIVES) -> Tables:
    """As many initiatives as that many packages would hold, since each answers for itself."""
    return made_up(Random(seed), initiatives, most=6)


def found(finding: Finding, noes: list[SaidNo]) -> Expected:
    """A finding in the reference's shape."""
    ways = {way: finding.by[way] for way in WAYS} | {
        f"strand {name}": values for name, values in finding.strands.items()
    }
    return Expected(
        total=finding.total,
        not_due=finding.not_due,
        apart=finding.apart,
        beside=dict(finding.beside),
        by={(way, value): tally for way, values in ways.items() for value, tally in values.items()},
        said_no={(no.record, no.initiative, no.asked_on, no.row) for no in noes},
    )


def by_hand(asked: Question, records: Records) -> Expected:
    return expected(asked, records, REFERENCES[asked.stem](records))


def answered(made: Tables) -> tuple[Package, list[Finding]]:
    """The findings of all questions, each of which says what would be found by hand."""
    package, records = from_rows(made, as_of=AS_OF), Records(made, AS_OF)
    findings = ask_all(package, ALL)
    noes = listed(package, ALL)
    for finding in findings:
        stem = finding.question.stem
        assert not finding.absent, stem
        assert found(finding, noes[stem]) == by_hand(finding.question, records), stem
    return package, findings


@pytest.mark.parametrize("seed", SEEDS)
def test_a_question_answers_as_a_careful_person_would(seed: int) -> None:
    answered(package_of(seed))


@pytest.mark.slow
@pytest.mark.parametrize("seed", A_THOUSAND_BY_SIX)
def test_so_it_does_in_a_thousand_packages(seed: int) -> None:
    answered(package_of(seed))


@pytest.mark.slow
@pytest.mark.parametrize("seed", A_THOUSAND_BY_FIFTY)
def test_so_it_does_in_a_thousand_packages_asked_question_by_question(seed: int) -> None:
    package, findings = answered(package_of(seed, FIFTY))
    assert ask_all(replace(package, large=True), ALL) == findings


def test_the_random_packages_bring_every_kind_of_answer() -> None:
    seen: set[tuple[str, str]] = set()
    for seed in SEEDS:
        records = Records(package_of(seed), AS_OF)
        for stem in REFERENCES:
            seen.update((stem, kind) for kind in _kinds(by_hand(question(stem), records)))
    wanted = {(stem, kind) for stem in REFERENCES for kind in _may_come(question(stem))}
    assert not wanted - seen


def _kinds(answered: Expected) -> set[str]:
    total = answered.total
    numbers = {
        "yes": total.met,
        "no": total.asked - total.met - total.not_known,
        "not known": total.not_known,
        "not due": answered.not_due,
        "apart": answered.apart,
    }
    return {kind for kind, number in numbers.items() if number}


def _may_come(asked: Question) -> set[str]:
    kinds = {"yes", "no", "not due"} if asked.due else {"yes", "no"}
    kinds |= {"apart"} if asked.apart else set()
    certain = asked.kind == "said" or asked.stem in NEVER_NOT_KNOWN
    return kinds if certain else kinds | {"not known"}


def test_every_question_has_a_reference() -> None:
    assert REFERENCES.keys() == questions().keys()
