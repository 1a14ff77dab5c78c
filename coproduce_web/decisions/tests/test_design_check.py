"""What say each side has under a rule: in words, and in numbers known from the books."""

from decimal import Decimal
from fractions import Fraction
from itertools import permutations, product

import pytest

from coproduce_web.decisions.design_check import Voter, check
from coproduce_web.decisions.say import Vote, say
from coproduce_web.decisions.tally import needed

OLDER, OTHER = "older person", "professional"


def voters(older: int, others: int) -> list[Voter]:
    return [Voter(OLDER)] * older + [Voter(OTHER)] * others


@pytest.mark.parametrize(
    ("template", "quota", "deciding", "passes"),
    [
        ("majority", None, voters(5, 4), "no"),
        ("majority", None, voters(4, 5), "yes"),
        ("majority", None, voters(4, 4), "no"),
        ("majority", Decimal("0.6666"), voters(4, 5), "no"),
        ("majority", Decimal("0.6666"), voters(3, 6), "yes"),
        ("majority", None, [*voters(3, 2), Voter("not known")], "no"),
        ("majority", None, [*voters(1, 3), Voter("not known")], "yes"),
        ("majority", None, [*voters(1, 2), Voter("not known")], "not known"),
        ("majority", None, [Voter(OLDER, may_stop=True), *voters(0, 8)], "no"),
        ("consent", None, voters(1, 8), "no"),
        ("consensus", None, voters(0, 8), "yes"),
        ("consensus", None, [*voters(0, 8), Voter("not known")], "not known"),
        ("advice", None, voters(1, 0), "no"),
        ("advice", None, voters(0, 1), "yes"),
        ("delegated", None, voters(2, 1), "yes"),
        ("delegated", None, voters(3, 0), "no"),
        ("majority", None, [], ""),
    ],
)
def test_could_it_pass_with_every_older_person_against(
    template: str, quota: Decimal | None, deciding: list[Voter], passes: str
) -> None:
    assert check(template, quota, deciding).passes_without_older == passes


def test_it_is_said_in_words_first() -> None:
    words = check("majority", None, voters(5, 4)).words
    assert words[0] == "Older people hold 5 of 9 votes."
    assert "It cannot pass with all of them against." in words
    assert "They can pass it by themselves." in words


def test_where_votes_weigh_alike_nothing_is_reckoned_for_single_people() -> None:
    found = check("majority", None, voters(5, 4)).table
    assert found is not None
    told = {str(row[0]): [str(cell) for cell in row[1:]] for row in found.rows}
    assert told == {
        "People": ["5", "4"],
        "Votes": ["5", "4"],
        "Share of the votes": ["56%", "44%"],
        "Say, if each side votes as one (Shapley–Shubik)": ["100%", "0%"],
        "Say, if each side votes as one (Banzhaf)": ["100%", "0%"],
    }


def test_two_thirds_of_nine_are_six() -> None:
    assert [needed(9, Decimal("0.6666")), needed(9, None), needed(8, None)] == [6, 5, 5]


def test_the_security_council_is_reckoned_as_in_the_books() -> None:
    """Five who may stop it and ten others, nine of fifteen: Straffin (1983) has 19.63% and 0.1865%."""
    each = say([Vote(may_stop=True)] * 5 + [Vote()] * 10, 9)
    assert float(each.shapley_shubik[0]) == pytest.approx(0.19627, abs=1e-5)
    assert float(each.shapley_shubik[5]) == pytest.approx(0.001865, abs=1e-6)
    assert float(each.banzhaf[0]) == pytest.approx(0.1669, abs=1e-4)


def test_four_votes_of_unequal_weight_are_reckoned_as_in_the_books() -> None:
    """[51; 50, 49, 1]: the one vote has as much say as the 49."""
    each = say([Vote(50), Vote(49), Vote(1)], 51)
    assert each.shapley_shubik == [Fraction(2, 3), Fraction(1, 6), Fraction(1, 6)]
    assert each.banzhaf == [Fraction(3, 5), Fraction(1, 5), Fraction(1, 5)]


@pytest.mark.parametrize("weights", [(3, 2, 2, 1), (1, 1, 1, 1), (4, 1, 1)])
@pytest.mark.parametrize("stops", [0, 1])
def test_it_agrees_with_trying_every_order(weights: tuple[int, ...], stops: int) -> None:
    everybody = [Vote(weight, at < stops) for at, weight in enumerate(weights)]
    for needs in range(1, sum(weights) + 1):
        assert say(everybody, needs).shapley_shubik == by_trying(everybody, needs)


def by_trying(everybody: list[Vote], needs: int) -> list[Fraction]:
    turns = [0] * len(everybody)
    orders = list(permutations(range(len(everybody))))
    for order in orders:
        at = next(at for at in range(1, len(order) + 1) if passes(everybody, order[:at], needs))
        turns[order[at - 1]] += 1
    return [Fraction(turn, len(orders)) for turn in turns]


def passes(everybody: list[Vote], those: tuple[int, ...], needs: int) -> bool:
    stop = all(at in those for at, vote in enumerate(everybody) if vote.may_stop)
    return stop and sum(everybody[at].votes for at in those) >= needs


def test_say_adds_up() -> None:
    for weights in product((1, 2, 5), repeat=3):
        each = say([Vote(weight) for weight in weights], sum(weights) // 2 + 1)
        assert sum(each.shapley_shubik) == sum(each.banzhaf) == 1
