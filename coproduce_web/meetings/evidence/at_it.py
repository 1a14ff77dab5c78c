"""What was talked about, who did what, and what people needed."""

from collections.abc import Iterator

from coproduce_web.initiatives.evidence import belonging
from coproduce_web.meetings.evidence.belonging import at, of
from coproduce_web.meetings.models import (
    AgendaItem,
    Need,
    Task,
)
from coproduce_web.writing.evidence import Row, Scope, person_code, record_code


def agenda(scope: Scope) -> Iterator[Row]:
    """What was talked about."""
    for one in of(AgendaItem, scope):
        yield {
            "item_no": one.item_no,
            "issue": record_code("issue", one.issue_id),
            "put_by_side": one.put_by_side,
            "reached": one.reached,
            "minutes": one.minutes,
        } | at(one, scope)


def tasks(scope: Scope) -> Iterator[Row]:
    """Who did what."""
    for one in of(Task, scope):
        yield {
            "initiative": record_code("initiative", one.meeting.initiative_id),
            "person": person_code(one.person_id),
            "task": one.task,
            "open_to_all": one.open_to_all,
            "paid": one.paid,
            "hours": one.hours,
        } | at(one, scope)


def needs(scope: Scope) -> Iterator[Row]:
    """What people needed, and whether they got it."""
    same = ("side", "for_group", "kind", "told_on", "met", "met_said_by", "kept_away")
    for one in Need.objects.filter(initiative__in=scope.initiatives).order_by("pk"):
        yield (
            {
                "need": record_code("need", one.pk),
                "person": person_code(one.person_id),
                "meeting": record_code("meeting", one.meeting_id),
            }
            | {name: getattr(one, name) for name in same}
            | belonging(one, scope)
        )
