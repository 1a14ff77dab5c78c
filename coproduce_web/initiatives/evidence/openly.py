"""The groups affected, and resources in the open."""

from collections.abc import Iterator

from coproduce_web.initiatives.evidence.belonging import belonging
from coproduce_web.initiatives.models import (
    Affected,
    Resource,
)
from coproduce_web.writing.evidence import Row, Scope


def affected(scope: Scope) -> Iterator[Row]:
    """The groups the work affects."""
    for one in Affected.objects.filter(initiative__in=scope.initiatives):
        joined = one.joined_on and (one.joined_on.year if one.joined_year_only else one.joined_on)
        yield {
            "voice": one.voice,
            "named_by_side": one.named_by_side,
            "seldom_heard": one.seldom_heard,
            "needed": one.needed,
            "contacted_on": one.contacted_on,
            "joined": joined and str(joined),
            "why_not": one.why_not,
            "stood_for_by": one.stood_for_by,
        } | belonging(one, scope)


def resources(scope: Scope) -> Iterator[Row]:
    """Money and other resources."""
    for one in Resource.objects.filter(initiative__in=scope.initiatives):
        yield {
            "kind": one.kind,
            "amount": one.amount,
            "controlled_by_side": one.controlled_by_side,
            "told_on": one.told_on,
            "spent": one.spent,
        } | belonging(one, scope)
