"""Each question's worked example is its test."""

import pytest

from coproduce.assess.ask import ask
from coproduce.assess.finding import Tally
from coproduce.assess.question import question, questions
from coproduce.assess.records import said_no
from coproduce.assess.tests.examples import example

OF_TALLY = ("asked", "met", "not_known")


def counts(tally: Tally) -> dict[str, int]:
    return {name: getattr(tally, name) for name in OF_TALLY}


@pytest.mark.parametrize("stem", questions())
def test_a_question_answers_its_worked_example(stem: str) -> None:
    given, asked = example(stem), question(stem)
    package, expect = given.package(), given.expect
    finding = ask(package, asked)
    assert not finding.absent
    found = {**counts(finding.total), "not_due": finding.not_due, "apart": finding.apart}
    expected = {"not_due": 0, "apart": 0} | {name: expect[name] for name in found if name in expect}
    assert found == expected
    sides = {side: counts(tally) for side, tally in finding.by["side"].items()}
    assert "side" not in expect or sides == expect["side"]
    assert dict(finding.beside) == expect.get("beside", {})
    if asked.kind != "said":
        assert sorted(no.record for no in said_no(package, asked)) == sorted(expect["said_no"])
