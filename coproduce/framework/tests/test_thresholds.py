"""The numbers are dated, and the one in force on a day is the one used."""

from datetime import date

import pytest

from coproduce.errors import FrameworkError
from coproduce.framework.thresholds import Threshold, in_force, thresholds_in_force

STATED = {
    "duty": {
        "least_records": 10,
        "least_people": 5,
        "shown_share": 0.90,
        "shown_low": 0.55,
        "partly_share": 0.60,
    },
    "habit": {"least_records": 10, "shown_share": 0.75, "shown_low": 0.50, "partly_share": 0.50},
    "fact": {"least_records": 1},
    "said": {
        "least_shown": 5,
        "least_older": 10,
        "cards_returned": 0.5,
        "shown_share": 0.75,
        "shown_low": 0.50,
        "partly_share": 0.50,
    },
    "parity": {"least_a_side": 15, "alike_within": 0.20},
    "reach": {"least_expected": 5, "least_told": 0.60},
    "power": {"least_decisions": 6, "least_meetings": 3},
    "change": {"least_tellers": 5},
    "presence": {},
    "record-keeping": {},
    "principle": {"least_shown": 2},
    "interval": {"confidence": 0.95},
    "shift": {"least_records": 10, "least_faces": 2},
    "level": {
        "days": 365,
        "planning_decisions": 3,
        "planning_share": 0.5,
        "planning_people": 2,
        "delivery_actions": 5,
        "delivery_share": 0.25,
        "governance_chair": 0.5,
        "governance_kept": 0.75,
        "governance_known": 0.5,
        "undone_most": 0.25,
    },
    "box3": {"shown": 0.75, "part": 0.01},
}
OLD = Threshold(0.8, date(2026, 1, 1), "as we began", "the group")
NEW = Threshold(0.9, date(2027, 4, 1), "agreed at the look-back", "the group")


@pytest.mark.parametrize("kind", STATED)
def test_each_kind_is_judged_by_the_numbers_we_have_stated(kind: str) -> None:
    given = thresholds_in_force(kind, date(2026, 3, 31))
    assert {name: number.value for name, number in given.items()} == STATED[kind]


@pytest.mark.parametrize("kind", STATED)
def test_every_number_says_since_when_why_and_where_it_is_from(kind: str) -> None:
    for number in thresholds_in_force(kind, date(2026, 3, 31)).values():
        assert number.since >= date(2026, 1, 1)
        assert number.reason.endswith(".")
        assert number.source.endswith(".")


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 1, 1), OLD),
        (date(2027, 3, 31), OLD),
        (date(2027, 4, 1), NEW),
        (date(2040, 1, 1), NEW),
    ],
)
def test_the_number_in_force_on_a_day_is_the_last_that_had_begun(on: date, expected: Threshold) -> None:
    assert in_force((NEW, OLD), on) is expected


def test_records_older_than_every_number_are_judged_by_the_earliest() -> None:
    assert in_force((NEW, OLD), date(2019, 6, 1)) is OLD
    assert thresholds_in_force("duty", date(2013, 5, 1)) == thresholds_in_force("duty", date(2026, 1, 1))


def test_an_unknown_kind_is_told_with_the_kinds_there_are() -> None:
    with pytest.raises(FrameworkError, match=r"no kind of question called “dutty”.* duty, habit"):
        thresholds_in_force("dutty", date(2026, 1, 1))
