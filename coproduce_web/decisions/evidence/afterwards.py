"""Who else had to agree, and what became of them."""

from collections.abc import Iterator

from coproduce_web.decisions.evidence.belonging import of, within
from coproduce_web.decisions.models import (
    Approval,
    Fate,
)
from coproduce_web.writing.evidence import Row, Scope


def approvals(scope: Scope) -> Iterator[Row]:
    """Who else had to agree."""
    for one in of(Approval, scope):
        yield {
            "body": one.body,
            "body_side": one.body_side,
            "needed": one.needed,
            "outcome": one.outcome,
            "answered_on": one.answered_on,
            "reason_given": bool(one.reason) if one.outcome else None,
        } | within(one, scope)


def fates(scope: Scope) -> Iterator[Row]:
    """What became of each."""
    for one in of(Fate, scope):
        yield {
            "looked_on": one.looked_on,
            "state": one.state,
            "by_side": one.by_side,
            "told_by_side": one.told_by_side,
            "reason_given": bool(one.reason),
        } | within(one, scope)
