"""Questions that join tables, held against a plain reference on random small packages."""

from random import Random

import pytest
from sqlglot import exp, parse_one

from coproduce.assess.ask import ask_all
from coproduce.assess.count import WAYS
from coproduce.assess.finding import Finding
from coproduce.assess.question import Question, question, questions
from coproduce.assess.records import SaidNo, all_said_no
from coproduce.assess.tests.made_up import AS_OF, Tables, made_up
from coproduce.assess.tests.reference import REFERENCES
from coproduce.assess.tests.reference.asker import Expected, expected
from coproduce.assess.tests.reference.records import Records
from coproduce.evidence.package import from_rows

SEEDS = range(16)
INITIATIVES = ("ash", "birch", "cedar", "damson", "elder", "fir")

# What these ask of a record is either there or not: there is no third answer.
NEVER_NOT_KNOWN = {"1.2-share-of-population", "3.1-issue-agreed", "3.1-says-who-raised-it"}

# Those that people ask for first.
HEADLINES = {
    "1.2-share-of-population",
    "3.1-issue-agreed",
    "4.3-older-people-decided",
    "4.3-result-followed-older-people",
    "4.3-rule-known-before",
    "4.3-two-and-a-third",
    "6.1-needs-met",
    "6.5-claim-paid-in-14-days",
}


def package_of(seed: int) -> Tables:
    """Six initiatives: what would be six packages, since each answers for itself."""
    return made_up(Random(seed), INITIATIVES, most=6)


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


@pytest.mark.parametrize("seed", SEEDS)
def test_a_question_answers_as_a_careful_person_would(seed: int) -> None:
    made = package_of(seed)
    package, records = from_rows(made, as_of=AS_OF), Records(made, AS_OF)
    asked = [question(stem) for stem in REFERENCES]
    noes = all_said_no(package, asked)
    for finding in ask_all(package, asked):
        stem = finding.question.stem
        assert not finding.absent, stem
        assert found(finding, noes[stem]) == by_hand(finding.question, records), stem


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
    return kinds if asked.stem in NEVER_NOT_KNOWN else kinds | {"not known"}


def test_every_question_with_a_join_has_a_reference_and_so_has_every_headline() -> None:
    def joins(asked: Question) -> bool:
        return parse_one(asked.sql, read="duckdb").find(exp.Join, exp.Exists) is not None

    assert {stem for stem, asked in questions().items() if joins(asked)} | HEADLINES <= REFERENCES.keys()
