"""Intervals keep their promise: they hold the truth 93 to 97 times in 100, clustered records or not."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coproduce.assess.finding import Tally
from coproduce.assess.interval import Clusters, effective_number, newcombe, wilson
from coproduce.assess.judge import gaps


def test_wilson_is_as_published() -> None:
    # Newcombe (1998), Statistics in Medicine 17, 857-872, table I: 81 of 263 and 15 of 148.
    assert wilson(81 / 263, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(15 / 148, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)


def test_newcombe_is_as_published() -> None:
    # Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10: 56/70 less 48/80.
    assert newcombe(56 / 70, 70, 48 / 80, 80) == pytest.approx((0.0524, 0.3339), abs=5e-5)


@given(st.integers(1, 500), st.integers(0, 500))
def test_records_that_stand_alone_count_whole(number: int, yes: int) -> None:
    yes = min(yes, number)
    assert effective_number(yes, number, Clusters(number, number, yes, yes)) == number


def test_many_records_of_one_person_tell_as_much_as_one() -> None:
    assert effective_number(60, 100, Clusters(1, 10_000, 3_600, 6_000)) == 1


def tally(sizes: list[int], yeses: list[int]) -> Tally:
    pairs = list(zip(sizes, yeses, strict=True))
    return Tally(
        asked=sum(sizes),
        met=sum(yeses),
        clusters=len(sizes),
        nn=sum(n * n for n in sizes),
        yy=sum(y * y for y in yeses),
        ny=sum(n * y for n, y in pairs),
    )


def drawn(random: Random, people: int, each: int, share: float, alike: float) -> Tally:
    """Needs of so many people, each with a chance of their own around `share`, correlated `alike`."""
    sizes = [each] * people
    chances = [share] * people
    if alike:
        spread = (1 - alike) / alike
        chances = [random.betavariate(share * spread, (1 - share) * spread) for _ in range(people)]
    return tally(
        sizes, [sum(random.random() < p for _ in range(n)) for n, p in zip(sizes, chances, strict=True)]
    )


@pytest.mark.parametrize(
    ("people", "each", "share", "alike"),
    [(20, 5, 0.7, 0.4), (20, 5, 0.5, 0.4), (40, 3, 0.8, 0.3), (100, 5, 0.9, 0.2), (200, 1, 0.75, 0.0)],
)
def test_the_interval_holds_the_truth_93_to_97_times_in_100(
    people: int, each: int, share: float, alike: float
) -> None:
    random, times = Random(20261122), 2000
    held = 0
    for _ in range(times):
        low, high = drawn(random, people, each, share, alike).interval()
        held += low <= share <= high
    assert 0.93 <= held / times <= 0.97


@pytest.mark.parametrize(
    ("people", "others", "each", "shares", "alike"),
    [(40, 40, 5, (0.7, 0.5), 0.3), (25, 60, 4, (0.8, 0.75), 0.3), (150, 150, 1, (0.6, 0.7), 0.0)],
)
def test_so_does_the_interval_of_a_difference_between_two_sides(
    people: int, others: int, each: int, shares: tuple[float, float], alike: float
) -> None:
    random, times, held = Random(20261125), 2000, 0
    for _ in range(times):
        sides = {
            "older person": drawn(random, people, each, shares[0], alike),
            "professional": drawn(random, others, each, shares[1], alike),
        }
        (gap,) = gaps(sides, unknown=False).values()
        held += gap.low <= shares[0] - shares[1] <= gap.high
    assert 0.93 <= held / times <= 0.97


def test_the_plain_interval_would_not_have_held() -> None:
    random, held = Random(7), 0
    for _ in range(500):
        found = drawn(random, 20, 5, 0.7, 0.4)
        low, high = wilson(found.met / found.asked, found.asked)
        held += low <= 0.7 <= high
    assert held / 500 < 0.85


counts = st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=30)


def with_unknown(rows: list[tuple[int, int, int]]) -> Tally:
    split = [(n, min(y, n), min(u, n - min(y, n))) for n, y, u in rows]
    known = tally([n for n, _, _ in split], [y for _, y, _ in split])
    return replace(
        known,
        not_known=sum(u for _, _, u in split),
        uu=sum(u * u for _, _, u in split),
        nu=sum(n * u for n, _, u in split),
        yu=sum(y * u for _, y, u in split),
    )


@given(counts)
def test_the_ends_lie_around_the_share_and_between_nought_and_one(rows: list[tuple[int, int, int]]) -> None:
    found = with_unknown(rows)
    assert found.low is not None
    assert found.high is not None
    assert found.share is not None
    assert 0 <= found.low <= found.share + 1e-12
    assert found.yes(True) / found.asked - 1e-12 <= found.high <= 1
