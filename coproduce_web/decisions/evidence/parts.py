"""Everybody's part in them."""

from collections.abc import Iterator

from coproduce_web.decisions.evidence.belonging import of, within
from coproduce_web.decisions.models import (
    DecisionSide,
    Position,
    Preference,
)
from coproduce_web.writing.evidence import Row, Scope, person_code


def positions(scope: Scope) -> Iterator[Row]:
    """Each person’s part."""
    same = ("part", "stance", "weight", "may_block", "objection_met", "objection_met_said_by")
    for one in of(Position, scope):
        yield (
            {"person": person_code(one.person_id)}
            | {name: getattr(one, name) for name in same}
            | within(one, scope)
        )


def decision_sides(scope: Scope) -> Iterator[Row]:
    """Each side in numbers."""
    same = ("side", "decided", "advised", "in_favour", "opposed", "abstained")
    for one in of(DecisionSide, scope):
        yield {name: getattr(one, name) for name in same} | within(one, scope)


def preferences(scope: Scope) -> Iterator[Row]:
    """What each side wanted."""
    for one in of(Preference, scope):
        yield {"side": one.side, "preferred": one.preferred, "told_by_side": one.told_by_side} | within(
            one, scope
        )
