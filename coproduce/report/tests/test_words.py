"""The sentences people read first."""

import pytest

from coproduce.report.words import answer, likely

NEEDS = {"kind": "duty", "unit": "needs", "not_known": 0, "not_due": 0, "apart": 0}


@pytest.mark.parametrize(
    ("met", "asked", "said"),
    [
        (187, 214, "Yes, for 187 of 214 needs."),
        (1_200, 1_200, "Yes, for all 1,200 needs."),
        (0, 14, "No, for none of 14 needs."),
        (1, 1, "Yes."),
        (0, 1, "No."),
        (0, 0, "No records."),
    ],
)
def test_the_answer_is_a_sentence(met: int, asked: int, said: str) -> None:
    assert answer({**NEEDS, "met": met, "asked": asked}) == said


def test_one_record_nobody_knows_of_is_not_a_no() -> None:
    assert answer({**NEEDS, "met": 0, "asked": 1, "not_known": 1}) == "Not known."


def test_parity_names_each_side() -> None:
    sides = {"professional": {"met": 733, "asked": 747}, "community": {"met": 4580, "asked": 6348}}
    found = {**NEEDS, "kind": "parity", "met": 5313, "asked": 7095, "by": {"side": sides}}
    assert answer(found) == "Community 4,580 of 6,348, professionals 733 of 747."


def test_how_sure_we_are_is_said_in_hundreds() -> None:
    assert likely({"low": 0.823, "high": 0.912}) == "likely between 82 and 91 in every 100"
    assert likely({"low": None, "high": None}) == ""
