"""Wilson's and Newcombe's intervals, and the effective number of records, written from the papers."""

from functools import cache
from math import sqrt

from scipy.stats import t

from coproduce.assess.finding import Tally
from coproduce.report.tests.by_hand import Found

Z = 1.959964


def wilson(share: float, number: float) -> tuple[float, float]:
    root = Z * sqrt(number * share * (1 - share) + Z * Z / 4)
    middle, below = number * share + Z * Z / 2, number + Z * Z
    return max(0.0, (middle - root) / below), min(1.0, (middle + root) / below)


def number_of(tally: Tally, *, unknown: bool) -> float:
    """Records over the design effect, by the variance between clusters; fewer where clusters are few."""
    n, k = tally.asked, tally.clusters
    if k == n or k < 2:
        return n if k == n else 1
    yes = tally.met + tally.not_known * unknown
    share = yes / n
    yy = tally.yy + unknown * (2 * tally.yu + tally.uu)
    ny = tally.ny + unknown * tally.nu
    between = (yy - 2 * share * ny + share**2 * tally.nn) * k / (k - 1)
    alone = n * share * (1 - share)
    effect = max(1.0, between / alone) if alone else 1.0
    return max(1.0, n / effect * (Z / _student(k - 1)) ** 2)


@cache
def _student(degrees: int) -> float:
    return float(t.ppf(0.975, degrees))


def ends(tally: Tally, *, unknown: bool) -> tuple[float, float]:
    return wilson((tally.met + tally.not_known * unknown) / tally.asked, number_of(tally, unknown=unknown))


def counted(tally: Tally, at: str, *, sure: bool) -> Found:
    """The figures of a count: whatever is not known is a no below and a yes above."""
    yield f"{at}/asked", tally.asked
    yield f"{at}/met", tally.met
    yield f"{at}/not_known", tally.not_known
    yield f"{at}/share", tally.met / tally.asked if tally.asked else None
    yield f"{at}/low", ends(tally, unknown=False)[0] if sure and tally.asked else None
    yield f"{at}/high", ends(tally, unknown=True)[1] if sure and tally.asked else None


def difference(one: Tally, two: Tally, *, ones: bool, twos: bool) -> tuple[float, float]:
    """One share less another, each with its unknown a no or a yes."""
    a, b = ((tally.met + tally.not_known * yes) / tally.asked for tally, yes in ((one, ones), (two, twos)))
    (la, ha), (lb, hb) = ends(one, unknown=ones), ends(two, unknown=twos)
    return a - b - sqrt((a - la) ** 2 + (hb - b) ** 2), a - b + sqrt((ha - a) ** 2 + (b - lb) ** 2)
