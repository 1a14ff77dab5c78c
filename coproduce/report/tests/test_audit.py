"""Ten records by chance, to check with the people named in them."""

import pytest

from coproduce.assess.agreement import AGREE, DISAGREE, NOT_FOUND, agreement
from coproduce.assess.audit import may_be_checked, sample
from coproduce.errors import SourceError
from coproduce.evidence.package import from_rows
from coproduce.report.tests.village import AS_OF, village

FORUM = village()


def test_a_sample_is_drawn_by_chance_and_the_same_again_for_the_same_seed() -> None:
    first = sample(FORUM, 10, seed=1)
    assert first == sample(FORUM, 10, seed=1)
    assert first != sample(FORUM, 10, seed=2)
    assert len({(one.table, one.record) for one in first}) == 10


def test_each_says_whose_it_is_where_it_stands_and_what_the_records_say() -> None:
    need = next(one for one in may_be_checked(FORUM) if (one.question, one.record) == ("6.1-needs-met", "n4"))
    assert (need.table, need.row, need.person, need.initiative, need.says) == (
        "needs",
        6,
        "p4",
        "forum",
        "no",
    )


def test_cards_are_nobodys_and_are_never_drawn() -> None:
    assert "judgements" not in {one.table for one in may_be_checked(FORUM)}


def test_what_was_answered_is_counted_and_what_was_not_is_left_out() -> None:
    drawn = sample(FORUM, 10, seed=1)
    answers = [AGREE] * 6 + [DISAGREE, NOT_FOUND, "", " Agree "]
    told = agreement(
        FORUM,
        [
            (nth, one.question, one.record, answer)
            for nth, (one, answer) in enumerate(zip(drawn, answers, strict=True))
        ],
    )
    assert (told.asked, told.met, told.not_known) == (9, 7, 1)


def test_an_answer_we_do_not_know_is_said_with_its_line() -> None:
    one = sample(FORUM, 1, seed=1)[0]
    with pytest.raises(SourceError, match=r"Line 2: “perhaps” is no answer\. Write agree, do not agree"):
        agreement(FORUM, [(2, one.question, one.record, "perhaps")])


def test_a_sheet_of_other_records_is_said_with_its_line() -> None:
    with pytest.raises(SourceError, match="Line 2: there is no record “n999”"):
        agreement(FORUM, [(2, "6.1-needs-met", "n999", AGREE)])


def test_records_that_name_nobody_and_too_few_of_them_are_said() -> None:
    with pytest.raises(SourceError, match="names somebody, so there is nobody to ask"):
        sample(from_rows({}, as_of=AS_OF), 10, seed=1)
    with pytest.raises(SourceError, match=r"Only \d+ records in it name somebody"):
        sample(FORUM, 1000, seed=1)
