"""Who is here, against who lives here: older members beside older people of their places, as plain values."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, NamedTuple

from coproduce.assess.disclosure.doubt import leaves_doubt
from coproduce.assess.disclosure.rule import FEW_SAID_YES, NOTHING_TOLD, Published, publish, rounded, small
from coproduce.assess.finding import Tally
from coproduce.evidence.package import Package
from coproduce.evidence.text_ids import ids_as_text
from coproduce.framework import thresholds_in_force

# The other half of a yes says nothing more.
LEFT_OUT = ("no",)
# What anybody can see of a person. All else is theirs to tell, and is told of few in no page at all.
SEEN_BY_ALL = ("age", "sex", "rural", "poorer place")


class Share(NamedTuple):
    """Of those who told us, how many are so; and how many of a like crowd from their places would be.

    `live` of `of_people` live in the places of the group: that is public, and says nothing of its members.
    """

    here: int = 0
    told: int = 0
    expected: float = 0
    live: int = 0
    of_people: int = 0

    def population(self, *, careful: bool) -> float:
        """The share to compare with; weighed by who told us where only where that may be known."""
        return self.live / self.of_people if careful else self.expected / self.told

    def enough(self, least: float, *, careful: bool) -> bool:
        """Whether enough would be here by chance alone, as far as may be known."""
        told = rounded(self.told) if careful else self.told
        return told * self.population(careful=careful) >= least


def reach_data(package: Package, *, publishing: bool) -> list[dict[str, Any]]:
    """For each thing told and counted: here of told, its interval, and the share in the population.

    Only where enough would be expected by chance alone. `publishing`: by the rule for people, rounded; what
    only a person can tell of themselves is so always.
    """
    least = thresholds_in_force("reach", package.as_of)["least_expected"].value
    found: list[dict[str, Any]] = []
    for strand, shares in _shares(package).items():
        tallies = {value: _tally(one) for value, one in shares.items() if value not in LEFT_OUT}
        careful = publishing or strand not in SEEN_BY_ALL
        told = publish_strand(tallies) if careful else {value: _exact(one) for value, one in tallies.items()}
        found += [
            {
                "strand": strand,
                "value": value,
                "here": one.met,
                "told": one.asked,
                "share": one.share,
                "low": one.low,
                "high": one.high,
                "population": shares[value].population(careful=careful),
            }
            for value, one in told.items()
            if one.met is not None and shares[value].enough(least, careful=careful)
        ]
    return found


def _shares(package: Package) -> Mapping[str, Mapping[str, Share]]:
    """By strand and value, over all places; what each place would send, by how many there told us."""
    found: defaultdict[str, dict[str, Share]] = defaultdict(dict)
    with ids_as_text(package):
        rows = package.connection.execute(_sql()).fetchall()
    for strand, value, _place, people, of_people, here, told in rows:
        was = found[strand].get(value, Share())
        more = (here, told, told * people / of_people, people, of_people)
        found[strand][value] = Share(*(one + other for one, other in zip(was, more, strict=True)))
    return {strand: {value: one for value, one in mine.items() if one.told} for strand, mine in found.items()}


def _tally(one: Share) -> Tally:
    told, here = one.told, one.here
    return Tally(told, here, clusters=told, nn=told, yy=here, ny=here, said_yes=here, said_no=told - here)


def _exact(one: Tally) -> Published:
    return Published(one.asked, one.met, 0, share=one.share, low=one.low, high=one.high)


def publish_strand(tallies: Mapping[str, Tally]) -> Mapping[str, Published]:
    """By the rule; nothing where the values together make up the whole and would tell a hidden one."""
    told = max((one.asked for one in tallies.values()), default=0)
    if sum(one.met for one in tallies.values()) == told:
        cells = {value: _counted(one.met) for value, one in tallies.items()}
        if small(told) or not leaves_doubt(_counted(told), [cells]):
            return {}
    return {value: publish(one) for value, one in tallies.items()}


def _counted(number: int) -> Published:
    return NOTHING_TOLD if small(number) else Published(rounded(number), None, 0, FEW_SAID_YES)


def by_strand(rows: Sequence[Mapping[str, Any]]) -> Mapping[str, list[Mapping[str, Any]]]:
    """The same, by what was told."""
    found: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row["strand"]].append(row)
    return found


def _sql() -> str:
    return (files("coproduce.report") / "reach.sql").read_text(encoding="utf-8")
