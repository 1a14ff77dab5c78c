"""One page that answers: two things the records show, two they cannot, one thing to try."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coproduce.assess.question import questions
from coproduce.report.words import Data

# What is owed to people first, then what they say themselves, then our habits.
KINDS = ("duty", "said", "habit", "fact", "parity", "reach")
TWO = 2
BADLY = ("not yet", "unequal", "below")
UNTOLD = ("cannot tell", "not enough records", "no records", "not told")


@dataclass(frozen=True)
class Glance:
    """The findings of the page; `remedy` is what to try, and `why` the finding it would mend."""

    shown: Sequence[Data]
    untold: Sequence[Data]
    remedy: str
    why: Data | None

    @property
    def shows(self) -> str:
        """The heading above what the records show."""
        return f"{_how_many(self.shown)} the records show"

    @property
    def cannot(self) -> str:
        """The heading above what they cannot tell."""
        return f"{_how_many(self.untold)} they cannot tell"


def glance(findings: Sequence[Data]) -> Glance:
    """One thing that goes well and one that does not, where there are both; then what nobody can tell."""
    counted = [one for one in findings if one["kind"] in KINDS]
    well = sorted((one for one in counted if one["judgement"] == "shown"), key=_well)
    badly = sorted((one for one in counted if one["judgement"] in BADLY), key=_badly)
    partly = sorted((one for one in counted if one["judgement"] == "partly"), key=_badly)
    shown = _of_two_principles([*well[:1], *badly[:1], *well[1:], *partly, *badly[1:]])
    untold = _of_two_principles(sorted((one for one in counted if one["judgement"] in UNTOLD), key=_untold))
    mend = next(iter([*badly, *partly, *untold, *well]), None)
    return Glance(shown, untold, questions()[mend["question"]].remedy if mend else "", mend)


def _how_many(found: Sequence[Data]) -> str:
    return {1: "One thing", TWO: "Two things"}.get(len(found), "What")


def _of_two_principles(found: Iterable[Data]) -> list[Data]:
    """The first two, of different principles where there are such."""
    ordered = list(found)
    other = [one for one in ordered[1:] if one["principle"] != ordered[0]["principle"]]
    return [*ordered[:1], *(other or ordered[1:])][:TWO]


def _well(one: Data) -> tuple[int, float]:
    return KINDS.index(one["kind"]), -(one["low"] or 0)


def _badly(one: Data) -> tuple[int, float]:
    return KINDS.index(one["kind"]), one["high"] if one["high"] is not None else 1


def _untold(one: Data) -> tuple[int, int]:
    return UNTOLD.index(one["judgement"]), KINDS.index(one["kind"])
