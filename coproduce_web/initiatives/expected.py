"""How many of a group one would expect among so many members, beside how many there are."""

from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from math import exp, lgamma, log

# In 95 of 100 draws by lot the number lies between the two ends.
ENDS = (0.025, 0.975)


@dataclass(frozen=True)
class Expected:
    """`heads` of `members` if they were drawn by lot from everybody here; mostly between `low` and `high`."""

    members: int
    heads: float
    low: int
    high: int

    @property
    def about(self) -> int:
        """To a whole person; half a person counts as one."""
        return int(self.heads + 0.5)


def expected(in_hundred: Decimal, members: int) -> Expected:
    """What chance alone would give (binomial): `in_hundred` of every 100 people here are of the group.

    No share is made of it: among six or thirty people a share is noise, and head counts are not.
    """
    share = float(in_hundred) / 100
    if share in (0, 1):
        all_or_none = int(members * share)
        return Expected(members, all_or_none, all_or_none, all_or_none)
    reached = list(accumulate(_chance(heads, members, share) for heads in range(members + 1)))
    low, high = (min(bisect_left(reached, end), members) for end in ENDS)
    return Expected(members, members * share, low, high)


def _chance(heads: int, members: int, share: float) -> float:
    ways = lgamma(members + 1) - lgamma(heads + 1) - lgamma(members - heads + 1)
    return exp(ways + heads * log(share) + (members - heads) * log(1 - share))
