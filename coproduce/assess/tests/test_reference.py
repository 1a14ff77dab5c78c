"""Every question with a join, and every named one, against a plain reference on random small packages."""

from collections import Counter
from random import Random

import pytest
from sqlglot import exp, parse_one

from coproduce.assess.ask import WAYS, ask_all
from coproduce.assess.finding import Finding, Tally
from coproduce.assess.question import Question, question, questions
from coproduce.assess.records import SaidNo, all_said_no
from coproduce.assess.tests.made_up import AS_OF, Tables, made_up
from coproduce.assess.tests.reference import REFERENCES
from coproduce.assess.tests.reference.asker import Expected, expected
from coproduce.assess.tests.reference.records import Records
from coproduce.evidence.package import from_rows

SEEDS = range(12)
INITIATIVES = ("ash", "birch", "cedar", "damson", "elder", "fir")


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


@pytest.mark.parametrize("seed", SEEDS)
def test_a_question_answers_as_a_careful_person_would(seed: int) -> None:
    made = package_of(seed)
    package, records = from_rows(made, as_of=AS_OF), Records(made, AS_OF)
    asked = [question(stem) for stem in REFERENCES]
    noes = all_said_no(package, asked)
    for finding in ask_all(package, asked):
        stem = finding.question.stem
        assert not finding.absent, stem
        assert found(finding, noes[stem]) == by_hand(finding.question, records), (stem, seed)


def by_hand(asked: Question, records: Records) -> Expected:
    return expected(asked, records, REFERENCES[asked.stem](records))
