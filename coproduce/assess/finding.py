"""A finding: facts only. How many records were asked, how many said yes, how many cannot be known."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

from coproduce.assess.interval import Clusters, Interval, effective_number, wilson
from coproduce.assess.question import Question

Breakdown = Mapping[str, "Tally"]


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of records and, for the interval, sums over clusters (see count.sql for the letters).

    `said_yes` and `said_no` are how many clusters (of records of people: how many people) said so at all.
    """

    asked: int = 0
    met: int = 0
    not_known: int = 0
    clusters: int = 0
    nn: int = 0
    yy: int = 0
    uu: int = 0
    ny: int = 0
    nu: int = 0
    yu: int = 0
    grave: int = 0
    covered: int = 0
    said_yes: int = 0
    said_no: int = 0

    @property
    def share(self) -> float | None:
        """Met of asked, every unknown a no; None where nothing was asked."""
        return self.met / self.asked if self.asked else None

    def yes(self, unknown: bool) -> int:
        """How many yeses there would be if every unknown were (`unknown`) a yes or a no."""
        return self.met + self.not_known if unknown else self.met

    def number(self, unknown: bool) -> float:
        """The effective number of records, with every unknown a yes or a no."""
        yy, ny = self.yy, self.ny
        if unknown:
            yy, ny = yy + 2 * self.yu + self.uu, ny + self.nu
        return effective_number(self.yes(unknown), self.asked, Clusters(self.clusters, self.nn, yy, ny))

    def interval(self, unknown: bool = False) -> Interval:
        """The 95 % interval of the share, with every unknown a yes or a no; `asked` must not be nought."""
        return wilson(self.yes(unknown) / self.asked, self.number(unknown))

    @property
    def low(self) -> float | None:
        """The low end with every unknown a no."""
        return self.interval(False).low if self.asked else None

    @property
    def high(self) -> float | None:
        """The high end with every unknown a yes."""
        return self.interval(True).high if self.asked else None


SUMS = tuple(field.name for field in fields(Tally))


NOTHING: Breakdown = MappingProxyType({})


@dataclass(frozen=True)
class Finding:
    """What one question found: the whole, what was set apart, and each way of looking at it.

    `by` has side, channel, place, quarter, level and initiative; `strands` a breakdown for each strand.
    `beside` holds the sums the question asks to be shown with it; `cards` the cards given out and returned.
    `absent` names what the package lacks when the question could not be asked.
    """

    question: Question
    total: Tally = Tally()
    not_due: int = 0
    apart: int = 0
    beside: Mapping[str, int] = field(default_factory=dict)
    by: Mapping[str, Breakdown] = field(default_factory=dict)
    strands: Mapping[str, Breakdown] = field(default_factory=dict)
    cards: tuple[int, int] | None = None
    absent: tuple[str, ...] = ()

    def side(self, name: str) -> Tally:
        """The tally of one side; empty where that side was not asked."""
        return self.by.get("side", NOTHING).get(name, Tally())
