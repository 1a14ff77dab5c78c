"""What may leave of a count of people's records."""

import pytest

from coproduce.assess.disclosure.rule import (
    ALL_OR_NEARLY,
    FEW,
    FEW_OR_NONE,
    FEW_SAID_NO,
    FEW_SAID_YES,
    People,
    publish,
    rounded,
)
from coproduce.assess.finding import Tally


def alone(asked: int, met: int, not_known: int = 0) -> Tally:
    """Records of as many people, each with one."""
    no = asked - met - not_known
    return Tally(
        asked, met, not_known, asked, nn=asked, yy=met, uu=not_known, ny=met, nu=not_known,
        said_yes=met, said_no=no,
    )  # fmt: skip


@pytest.mark.parametrize(("count", "told"), [(0, 0), (2, 0), (3, 5), (7, 5), (8, 10), (12, 10), (13, 15)])
def test_counts_are_told_to_the_nearest_five(count: int, told: int) -> None:
    assert rounded(count) == told


@pytest.mark.parametrize("asked", [0, 1, 7])
def test_nobody_and_few_people_look_the_same(asked: int) -> None:
    assert publish(alone(asked, 0)) == publish(alone(1, 1))
    assert publish(alone(asked, 0)).hidden == FEW


@pytest.mark.parametrize("met", [0, 1, 7])
def test_none_and_few_who_said_yes_look_the_same(met: int) -> None:
    told = publish(alone(40, met))
    assert told == publish(alone(41, 3))
    assert (told.asked, told.met, told.share, told.hidden) == (40, None, None, FEW_OR_NONE)


@pytest.mark.parametrize("no", [0, 1, 7])
def test_that_everybody_said_yes_is_as_hidden_as_that_nearly_all_did(no: int) -> None:
    told = publish(alone(40, 40 - no))
    assert (told.asked, told.met, told.low, told.hidden) == (40, None, None, ALL_OR_NEARLY)


def test_many_on_both_sides_are_told_rounded_with_a_share_of_the_rounded() -> None:
    told = publish(alone(41, 22))
    assert (told.asked, told.met, told.share, told.hidden) == (40, 20, 0.5, "")
    assert told == publish(alone(39, 18))


def test_one_person_with_many_records_is_one_person() -> None:
    thirty_of_one = Tally(60, 30, 0, clusters=31, nn=930, yy=900, ny=900, said_yes=1, said_no=30)
    assert publish(thirty_of_one).hidden == FEW_SAID_YES
    other_way = Tally(60, 30, 0, clusters=31, nn=930, yy=30, ny=30, said_yes=30, said_no=1)
    assert publish(other_way).hidden == FEW_SAID_NO


def test_few_who_are_not_known_are_hidden_and_may_be_any_seven() -> None:
    told = publish(alone(60, 30, 3))
    assert (told.asked, told.met, told.not_known) == (60, 30, None)
    assert told == publish(alone(60, 30, 7))
    assert publish(alone(60, 30, 0)).not_known == 0
    assert publish(alone(60, 30, 12)).not_known == 10
    assert (told.high or 0) > (publish(alone(60, 30, 0)).high or 1)


def test_eight_not_known_of_one_person_are_one_person() -> None:
    told = publish(Tally(60, 30, 8, clusters=53, nn=116, yy=30, uu=64, ny=30, nu=64, said_yes=30, said_no=22))
    assert told.not_known is None


def test_a_record_that_names_nobody_counts_those_who_stand_behind_it() -> None:
    assert publish(alone(40, 20), People(5, 3, 2)).hidden == FEW
    assert publish(alone(1, 1), People(30, 30, 30)).hidden == FEW
    assert publish(alone(40, 20), People(30, 12, 18)).met == 20


def test_the_interval_is_never_narrower_than_that_of_the_records_themselves() -> None:
    hang_together = Tally(200, 100, 0, clusters=20, nn=2000, yy=1000, ny=1000, said_yes=10, said_no=10)
    told = publish(hang_together)
    exact = hang_together.interval()
    assert told.low is not None
    assert told.high is not None
    assert told.low <= exact.low
    assert told.high >= exact.high
