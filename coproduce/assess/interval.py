"""How sure one can be: Wilson's interval for a share, Newcombe's for a difference, widened by clustering.

Wilson (1927), JASA 22; Newcombe (1998), Statistics in Medicine 17, method 10. The effective number follows
Korn and Graubard (1998), Survey Methodology 24: records over the estimated design effect, then made smaller
where few clusters are all one has to estimate it from.
"""

from math import sqrt
from typing import NamedTuple

Z95 = 1.959964

# Student's t, 97.5 %, by degrees of freedom from 1; beyond the last the normal is near enough.
T95 = (
    *(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228),
    *(2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086),
    *(2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042),
)


class Interval(NamedTuple):
    """The two ends of a 95 % interval, as fractions (of 1) or differences of fractions (of -1 to 1)."""

    low: float
    high: float


class Clusters(NamedTuple):
    """Sums over clusters of `n` records, `y` of them yes: how many clusters, and of n², y², n·y."""

    number: int
    nn: int
    yy: int
    ny: int


def wilson(share: float, number: float) -> Interval:
    """The 95 % interval of a share seen in `number` independent records (not nought)."""
    spread = Z95 * Z95 / number
    middle = (share + spread / 2) / (1 + spread)
    half = Z95 * sqrt(share * (1 - share) / number + spread / (4 * number)) / (1 + spread)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


def effective_number(yes: int, number: int, clusters: Clusters) -> float:
    """How many independent records these tell as much as: at least 1, at most `number`.

    Where every record stands alone it is `number` itself.
    """
    if clusters.number == number:
        return number
    if clusters.number < 2:
        return 1
    share = yes / number
    scatter = clusters.yy - 2 * share * clusters.ny + share * share * clusters.nn
    scatter *= clusters.number / (clusters.number - 1)
    alone = number * share * (1 - share)
    effect = max(1.0, scatter / alone) if alone else 1.0
    return max(1.0, number / effect * (Z95 / _t(clusters.number - 1)) ** 2)


def _t(degrees: int) -> float:
    return T95[degrees - 1] if degrees <= len(T95) else Z95 + (Z95**3 + Z95) / (4 * degrees)


def newcombe(first: float, first_number: float, second: float, second_number: float) -> Interval:
    """The 95 % interval of `first - second`, two shares seen in so many (effective) records."""
    a, b = wilson(first, first_number), wilson(second, second_number)
    gap = first - second
    return Interval(
        gap - sqrt((first - a.low) ** 2 + (b.high - second) ** 2),
        gap + sqrt((a.high - first) ** 2 + (second - b.low) ** 2),
    )
