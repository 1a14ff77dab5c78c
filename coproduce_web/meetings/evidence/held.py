"""Meetings, and who was asked and came."""

from collections.abc import Iterator

from coproduce_web.initiatives.evidence import belonging
from coproduce_web.meetings.evidence.belonging import at, of
from coproduce_web.meetings.models import (
    Invitation,
    Meeting,
    SideCount,
)
from coproduce_web.writing.evidence import Row, Scope, person_code, record_code


def meetings(scope: Scope) -> Iterator[Row]:
    """The meetings themselves."""
    same = (
        *("stage", "held_on", "mode", "who_for", "venue_checked_on", "venue_booked_on"),
        "expenses_told_on",
    )
    for one in Meeting.objects.filter(initiative__in=scope.initiatives).order_by("pk"):
        facilitator = (one.initiative_id, one.facilitated_by_id or 0)
        yield (
            {
                "meeting": record_code("meeting", one.pk),
                "facilitated_by_side": one.facilitated_by_side or scope.sides.get(facilitator),
            }
            | {name: getattr(one, name) for name in same}
            | belonging(one, scope)
        )


def attendance(scope: Scope) -> Iterator[Row]:
    """Who was asked, and came."""
    for one in of(Invitation, scope):
        yield {
            "person": person_code(one.person_id),
            "invited_on": one.invited_on,
            "came": one.came,
        } | at(one, scope)


def meeting_sides(scope: Scope) -> Iterator[Row]:
    """The same in numbers."""
    for one in of(SideCount, scope):
        yield {"side": one.side, "invited": one.invited, "came": one.came} | at(one, scope)
