"""Which initiatives are told of, who is on which side in them, and how a record belongs to one."""

from coproduce_web.initiatives.models import (
    Membership,
    OfInitiative,
)
from coproduce_web.writing.evidence import Row, Scope, reached, record_code


def scope_of(initiatives: frozenset[int]) -> Scope:
    """These initiatives, and who is on which side in them."""
    members = Membership.objects.filter(initiative__in=initiatives)
    sides = {
        (initiative, person): side
        for initiative, person, side in members.values_list("initiative", "person", "side")
    }
    return Scope(initiatives, sides)


def belonging(record: OfInitiative, scope: Scope) -> Row:
    """The initiative of a record, and how it reached us."""
    initiative = record.initiative_id
    return {"initiative": record_code("initiative", initiative)} | reached(record, initiative, scope)
