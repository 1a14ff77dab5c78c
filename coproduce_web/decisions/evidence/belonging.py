"""Which decisions are told of, and how a record belongs to one."""

from typing import TypeVar

from django.db.models import QuerySet

from coproduce_web.decisions.models import (
    Decision,
    OfDecision,
)
from coproduce_web.writing.evidence import Row, Scope, reached, record_code

D = TypeVar("D", bound=OfDecision)


def made(scope: Scope) -> QuerySet[Decision]:
    """A decision that is only planned is none yet."""
    return Decision.objects.filter(initiative__in=scope.initiatives, decided_on__isnull=False)


def of(kind: type[D], scope: Scope) -> QuerySet[D]:
    """Whatever of a kind belongs to those that were made."""
    every = kind._default_manager.filter(decision__in=made(scope))
    return every.select_related("decision").order_by("pk")


def within(record: OfDecision, scope: Scope) -> Row:
    """The decision of a record, and how it reached us."""
    return {"decision": record_code("decision", record.decision_id)} | reached(
        record, record.decision.initiative_id, scope
    )
