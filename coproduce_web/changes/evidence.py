"""Changes in people's lives, what they came from, and the areas of life they are judged by, as evidence."""

from collections.abc import Iterator

from coproduce_web.changes.models import Change, Outcome, Source
from coproduce_web.initiatives.evidence import belonging
from coproduce_web.writing.evidence import Row, Scope, Table, person_code, reached, record_code


def _outcomes(scope: Scope) -> Iterator[Row]:
    for one in Outcome.objects.filter(initiative__in=scope.initiatives):
        yield {"outcome": record_code("outcome", one.pk), "chosen_on": one.chosen_on} | belonging(one, scope)


def _outcome_sides(scope: Scope) -> Iterator[Row]:
    for one in Outcome.objects.filter(initiative__in=scope.initiatives):
        for side, chose in one.chosen_by.items():
            yield {
                "outcome": record_code("outcome", one.pk),
                "side": side,
                "chose": chose,
            } | reached(one, one.initiative_id, scope)


def _changes(scope: Scope) -> Iterator[Row]:
    for one in Change.objects.filter(initiative__in=scope.initiatives).order_by("pk"):
        yield {
            "change": record_code("change", one.pk),
            "outcome": record_code("outcome", one.outcome_id),
            "noted_on": one.noted_on,
            "told_by": person_code(one.told_by_id),
            "direction": one.direction,
            "status": one.status,
        } | belonging(one, scope)


def _change_sources(scope: Scope) -> Iterator[Row]:
    every = Source.objects.filter(change__initiative__in=scope.initiatives)
    for one in every.select_related("change", "decision").order_by("pk"):
        made = one.decision is not None and one.decision.decided_on is not None
        yield {
            "change": record_code("change", one.change_id),
            "action": record_code("action", one.action_id),
            "decision": record_code("decision", one.decision_id) if made else None,
            "agreed": one.agreed,
        } | reached(one, one.change.initiative_id, scope)


TABLES: dict[str, Table] = {
    "outcomes": _outcomes,
    "outcome_sides": _outcome_sides,
    "changes": _changes,
    "change_sources": _change_sources,
}
