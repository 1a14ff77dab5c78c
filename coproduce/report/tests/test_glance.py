"""Two things the records show, two they cannot tell, one to try: chosen by what matters and what is sure."""

from typing import Any

from coproduce.assess.question import questions
from coproduce.report.glance import glance


def one(question: str, judgement: str, low: float = 0.5, high: float = 0.9) -> dict[str, Any]:
    asked = questions()[question]
    return {
        "question": question, "kind": asked.kind, "principle": asked.principle, "judgement": judgement,
        "low": low, "high": high,
    }  # fmt: skip


DUTY, HABIT, OTHER = "6.1-needs-met", "6.2-venue-checked-before-booked", "5.3-offered-another-way"
FULL_RECORDS = "4.1-says-success"


def test_one_thing_goes_well_and_one_does_not() -> None:
    told = glance([one(HABIT, "shown"), one(OTHER, "not yet"), one(DUTY, "shown")])
    assert [found["question"] for found in told.shown] == [DUTY, OTHER]
    assert told.why == one(OTHER, "not yet")
    assert told.remedy == questions()[OTHER].remedy


def test_where_all_goes_well_both_things_do_and_the_least_sure_is_to_be_mended() -> None:
    told = glance([one(HABIT, "shown"), one(DUTY, "partly"), one(OTHER, "shown")])
    assert told.why == one(DUTY, "partly")
    assert len(told.shown) == 2


def test_what_is_described_is_never_held_up_as_good_or_bad() -> None:
    told = glance([one(FULL_RECORDS, "described")])
    assert (told.shown, told.untold, told.remedy, told.why) == ([], [], "", None)


def test_what_could_turn_round_comes_before_what_was_never_written() -> None:
    told = glance([one(HABIT, "no records"), one(DUTY, "cannot tell"), one(OTHER, "not enough records")])
    assert [found["question"] for found in told.untold] == [DUTY, OTHER]
