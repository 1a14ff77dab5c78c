"""The rule: counts behind which 1 to 7 people stand are hidden, others are rounded to the nearest 5.

NHS Digital's rule (2018), with nought and all treated as a small number too: that nobody, or everybody, said
something is certain of each of them. It is about the people behind a count, whatever number of records they
have.
"""

from dataclasses import dataclass, replace
from math import ceil
from typing import NamedTuple

from coproduce.assess.finding import Tally

SMALL, BASE = 7, 5
NEAR = BASE // 2

# How a count is hidden: too few people in all; at most seven said yes, or no; or they have many records.
FEW = "few"
FEW_OR_NONE = "few or none"
ALL_OR_NEARLY = "all or nearly all"
FEW_SAID_YES, FEW_SAID_NO = "few said yes", "few said no"


@dataclass(frozen=True)
class Published:
    """A tally as it may leave. What is None is hidden, and `hidden` says how; share and ends are fractions.

    `hang` says how many records tell as much as one that stands alone, `people` how many stand behind them.
    """

    asked: int | None
    met: int | None
    not_known: int | None
    hidden: str = ""
    share: float | None = None
    low: float | None = None
    high: float | None = None
    people: int | None = None
    hang: float = 1.0


NOTHING_TOLD = Published(None, None, None, FEW)


@dataclass(frozen=True)
class Rounded(Tally):
    """What was published, for the rules that judge: it knows no more than its reader."""

    hang: float = 1.0

    def number(self, unknown: bool) -> float:
        """The effective number of records, as published."""
        return self.asked / self.hang


def rounded(count: int) -> int:
    """To the nearest five; the same each time."""
    return (2 * count + BASE) // (2 * BASE) * BASE


def small(people: int) -> bool:
    """Nought to seven: none is as telling as few."""
    return people <= SMALL


class People(NamedTuple):
    """How many different people stand behind a tally, behind its yes and behind its no."""

    all: int
    yes: int
    no: int


NOBODY = People(0, 0, 0)


def publish(tally: Tally, people: People | None = None) -> Published:
    """A tally of people's records as it may leave; `people` counts them where the records name nobody."""
    no = tally.asked - tally.met - tally.not_known
    seen = people or People(tally.clusters, tally.said_yes, tally.said_no)
    # One record may be several people's: what is counted is as small as either.
    behind = People(min(seen.all, tally.asked), min(seen.yes, tally.met), min(seen.no, no))
    if small(behind.all):
        return NOTHING_TOLD
    told = Published(rounded(tally.asked), None, _unknown(tally), people=rounded(behind.all))
    if small(behind.yes):
        return replace(told, hidden=FEW_OR_NONE if small(tally.met) else FEW_SAID_YES)
    if small(behind.no):
        return replace(told, hidden=ALL_OR_NEARLY if small(no) else FEW_SAID_NO)
    return _with_share(tally, replace(told, met=min(rounded(tally.asked), rounded(tally.met))))


def _unknown(tally: Tally) -> int | None:
    """That nothing is unknown says of nobody what they said, so it is told; few of them are hidden.

    How many people are behind them is not counted: at least the square of their sum over the sum of squares.
    """
    if not tally.not_known:
        return 0
    return rounded(tally.not_known) if tally.not_known**2 > SMALL * tally.uu else None


def _with_share(tally: Tally, told: Published) -> Published:
    """The share and its interval from the rounded counts, widened as the records hang together, in halves."""
    told = replace(told, hang=ceil(2 * tally.asked / tally.number(False)) / 2)
    seen = as_tally(told)
    return replace(told, share=seen.share, low=seen.low, high=seen.high)


def as_tally(told: Published) -> Rounded:
    """What a reader can reckon with: unknown that are hidden may be as many as seven."""
    asked, met = told.asked or 0, told.met or 0
    unknown = SMALL if told.not_known is None else told.not_known
    return Rounded(asked, met, min(asked - met, unknown), clusters=told.people or 0, hang=told.hang)
