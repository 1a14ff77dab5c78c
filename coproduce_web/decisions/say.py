"""What say a vote gives: how often it is the vote that decides, by Shapley and Shubik, and by Banzhaf.

Shapley, L. S. and Shubik, M. (1954): in every order in which votes may be cast, whose turns it into a pass?
Banzhaf, J. F. (1965): in every set of votes for, whose going would turn it into a fail? Both as shares of 1.
A voter who may stop it belongs to every set that passes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import factorial

# Beyond this many votes or voters nothing is reckoned for single people, only for whole sides.
VOTERS_AT_MOST, VOTES_AT_MOST = 40, 200


@dataclass(frozen=True)
class Vote:
    """What one voter holds."""

    votes: int = 1
    may_stop: bool = False


@dataclass(frozen=True)
class Say:
    """The say of each voter, in the order given; all noughts where nothing can pass."""

    shapley_shubik: list[Fraction]
    banzhaf: list[Fraction]


def say(voters: Sequence[Vote], needed: int) -> Say:
    """The say of each. Votes are whole numbers; `needed` is how many of them make it pass."""
    orders, sets = [], []
    kinds = {voter: _decides(voters, number, needed) for number, voter in enumerate(voters)}
    for voter in voters:
        by_size = kinds[voter]
        everyone = len(voters)
        orders.append(
            sum(
                (
                    Fraction(count * factorial(size) * factorial(everyone - size - 1), factorial(everyone))
                    for size, count in enumerate(by_size)
                ),
                Fraction(0),
            )
        )
        sets.append(sum(by_size))
    total = sum(sets)
    return Say(orders, [Fraction(each, total) if total else Fraction(0) for each in sets])


def _decides(voters: Sequence[Vote], number: int, needed: int) -> list[int]:
    """For each size, how many sets of the others fail without this voter and pass with them."""
    own = voters[number]
    others = [voter for at, voter in enumerate(voters) if at != number]
    must = [voter for voter in others if voter.may_stop]
    free = [voter for voter in others if not voter.may_stop]
    weight = sum(voter.votes for voter in must)
    # One who may stop it decides wherever the others have enough together with them.
    most = sum(voter.votes for voter in others) if own.may_stop else needed - 1
    by_size = [0] * len(voters)
    for size, row in enumerate(_sets(free)):
        for votes, count in row.items():
            if needed - own.votes <= votes + weight <= most:
                by_size[size + len(must)] += count
    return by_size


def _sets(voters: Sequence[Vote]) -> list[dict[int, int]]:
    """For each size, how many sets of them hold how many votes."""
    rows: list[dict[int, int]] = [{0: 1}, *({} for _voter in voters)]
    for at, voter in enumerate(voters):
        for size in range(at, -1, -1):
            for votes, count in rows[size].items():
                more = rows[size + 1]
                more[votes + voter.votes] = more.get(votes + voter.votes, 0) + count
    return rows
