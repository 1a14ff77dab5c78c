"""Things to be done, who does them, and barriers, as evidence."""

from collections.abc import Iterator

from coproduce_web.actions.models import Action, Barrier, Doer
from coproduce_web.initiatives.evidence import belonging
from coproduce_web.writing.evidence import Row, Scope, Table, person_code, reached, record_code


def says(action: Action) -> int:
    """How many of who, what, when, how and where an action says."""
    return sum(map(bool, (action.doers.all(), action.what, action.first_due_on, action.how, action.where)))


def _actions(scope: Scope) -> Iterator[Row]:
    every = Action.objects.filter(initiative__in=scope.initiatives).select_related("decision")
    for one in every.prefetch_related("doers").order_by("pk"):
        # What carries out a decision that is not made yet is told of without it.
        made = one.decision is not None and one.decision.decided_on is not None
        yield {
            "action": record_code("action", one.pk),
            "decision": record_code("decision", one.decision_id) if made else None,
            "first_due_on": one.first_due_on,
            "due_on": one.due_on,
            "done_on": one.done_on,
            "result": one.result,
            "reason_told_on": one.reason_told_on,
            "says": says(one),
        } | belonging(one, scope)


def _doers(scope: Scope) -> Iterator[Row]:
    every = Doer.objects.filter(action__initiative__in=scope.initiatives).select_related("action")
    for one in every.order_by("pk"):
        yield {
            "action": record_code("action", one.action_id),
            "person": person_code(one.person_id),
            "capacity": one.capacity,
            "paid": one.paid,
            "hours": one.hours,
        } | reached(one, one.action.initiative_id, scope)


def _barriers(scope: Scope) -> Iterator[Row]:
    for one in Barrier.objects.filter(initiative__in=scope.initiatives).order_by("pk"):
        yield {
            "barrier": record_code("barrier", one.pk),
            "found_on": one.found_on,
            "resolved_on": one.resolved_on,
            "how": one.how,
            "resolved_by_side": one.resolved_by_side,
        } | belonging(one, scope)


TABLES: dict[str, Table] = {"actions": _actions, "doers": _doers, "barriers": _barriers}
