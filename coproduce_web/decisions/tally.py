"""What is on record of everybody's part, by side; and what follows from it under the rule."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal

from coproduce_web.decisions.models import Decision, DecisionSide, Position

STANCES = ("for", "against", "abstained", "stood aside")


def needed(everyone: int, quota: Decimal | None) -> int:
    """How many of all the votes make it pass: more than half, or at least the share that was chosen."""
    if quota is None:
        return everyone // 2 + 1
    return int((quota * everyone).to_integral_value(ROUND_CEILING))


@dataclass
class SideTally:
    """One side of those who decide: how many people and votes, and how many of the votes were what."""

    people: int = 0
    votes: int = 0
    stances: dict[str, int] = field(default_factory=lambda: dict.fromkeys(STANCES, 0))


@dataclass(frozen=True)
class Tally:
    """All sides. `waiting` are those who decide and have said nothing yet, `unmet` those who object."""

    sides: dict[str, SideTally]
    waiting: Sequence[Position] = ()
    unmet: Sequence[Position] = ()
    opposed_unnamed: int = 0
    blocked: bool = False

    @property
    def everyone(self) -> int:
        """All the votes there are."""
        return sum(side.votes for side in self.sides.values())

    def said(self, stance: str) -> int:
        """How many votes were that."""
        return sum(side.stances[stance] for side in self.sides.values())

    @property
    def heard(self) -> bool:
        """Whether anything is on record."""
        return any(self.said(stance) for stance in STANCES)


def tally(
    positions: Iterable[Position], sides: dict[int, str], counts: Iterable[DecisionSide], version: int
) -> Tally:
    """Count what was said of this `version` of the words. Names win over the numbers of sides."""
    deciding = [one for one in positions if one.part == "decided"]
    by_number = list(counts)
    if by_number and not any(one.stance for one in deciding):
        return _by_number(by_number)
    by_side: dict[str, SideTally] = {}
    for one in deciding:
        side = by_side.setdefault(sides.get(one.person_id, "not known"), SideTally())
        side.people += 1
        side.votes += one.weight
        if speaks(one, version):
            side.stances[one.stance] += one.weight
    return Tally(
        by_side,
        waiting=[one for one in deciding if not speaks(one, version)],
        unmet=[one for one in deciding if is_unmet(one)],
        blocked=any(one.may_block and is_unmet(one) for one in deciding),
    )


def speaks(position: Position, version: int) -> bool:
    """A yes to other words is no yes to these. An objection stands until it is met, whatever the words."""
    objects = position.stance == "against"
    return bool(position.stance) and (objects or (position.on_version or 0) >= version)


def is_unmet(position: Position) -> bool:
    """An objection stands until the person who made it says that it was met."""
    met = position.objection_met and position.objection_met_said_by == "the person"
    return position.stance == "against" and not met


def passes(decision: Decision, counted: Tally) -> bool:
    """Under a majority: are there votes enough, and does nobody stop it who may?"""
    return not counted.blocked and counted.said("for") >= needed(counted.everyone, decision.quota)


def _by_number(counts: Sequence[DecisionSide]) -> Tally:
    sides = {}
    for one in counts:
        stances = {"for": one.in_favour, "against": one.opposed, "abstained": one.abstained}
        decided = one.decided or 0
        sides[one.side] = SideTally(
            decided, decided, {stance: stances.get(stance) or 0 for stance in STANCES}
        )
    return Tally(sides, opposed_unnamed=sum(one.opposed or 0 for one in counts))
