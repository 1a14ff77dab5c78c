"""How many of a group one would expect by lot: the binomial, worked out by hand where that is possible."""

from decimal import Decimal
from math import comb

import pytest

from coproduce_web.initiatives.expected import expected


def by_hand(members: int, share: float) -> tuple[int, int]:
    """The least numbers that reach 2.5 and 97.5 in 100."""
    reached, low, high = 0.0, -1, members
    for heads in range(members + 1):
        reached += comb(members, heads) * share**heads * (1 - share) ** (members - heads)
        low = heads if low < 0 and reached >= 0.025 else low
        if reached >= 0.975:
            return low, heads
    return low, high


@pytest.mark.parametrize("members", [1, 6, 7, 30, 200])
@pytest.mark.parametrize("in_hundred", ["0.5", "3.5", "20", "50", "97"])
def test_the_ends_are_those_of_the_binomial(members: int, in_hundred: str) -> None:
    found = expected(Decimal(in_hundred), members)
    assert (found.low, found.high) == by_hand(members, float(in_hundred) / 100)
    assert found.heads == pytest.approx(members * float(in_hundred) / 100)


def test_none_or_all_are_certain() -> None:
    assert (expected(Decimal(0), 9).low, expected(Decimal(0), 9).high) == (0, 0)
    assert (expected(Decimal(100), 9).low, expected(Decimal(100), 9).high) == (9, 9)


def test_nobody_is_expected_among_no_members() -> None:
    assert (expected(Decimal(20), 0).low, expected(Decimal(20), 0).high) == (0, 0)


def test_half_a_person_is_told_as_one() -> None:
    assert expected(Decimal(50), 7).about == 4
    assert expected(Decimal(20), 7).about == 1
