"""How a record belongs to a meeting."""

from typing import TypeVar

from django.db.models import QuerySet

from coproduce_web.meetings.models import (
    OfMeeting,
)
from coproduce_web.writing.evidence import Row, Scope, reached, record_code

M = TypeVar("M", bound=OfMeeting)


def of(kind: type[M], scope: Scope) -> QuerySet[M]:
    """Whatever of a kind belongs to their meetings."""
    every = kind._default_manager.filter(meeting__initiative__in=scope.initiatives)
    return every.select_related("meeting").order_by("pk")


def at(record: OfMeeting, scope: Scope) -> Row:
    """The meeting of a record, and how it reached us."""
    return {"meeting": record_code("meeting", record.meeting_id)} | reached(
        record, record.meeting.initiative_id, scope
    )
