"""The cards afterwards."""

from collections import Counter
from collections.abc import Iterator
from itertools import repeat

from coproduce_web.meetings.cards import FEWEST
from coproduce_web.meetings.evidence.belonging import at, of
from coproduce_web.meetings.models import (
    CardTally,
    Pulse,
)
from coproduce_web.writing.evidence import Row, Scope, record_code

CardsOf = tuple[int, str, str]


def pulses(scope: Scope) -> Iterator[Row]:
    """Whoever answers without paper was given a card, and gave it back."""
    for one in of(Pulse, scope):
        yield {
            "initiative": record_code("initiative", one.meeting.initiative_id),
            "side": one.side,
            "given": one.given + one.without_paper,
            "returned": one.returned + one.without_paper,
            "collected_by": one.collected_by,
        } | at(one, scope)


def judgements(scope: Scope) -> Iterator[Row]:
    """A row for each answer: nothing tells which stood on one card, or when.

    What fewer than five of a side answered leaves for nobody's eyes: neither in all, nor of one meeting.
    """
    found = list(
        CardTally.objects.filter(meeting__initiative__in=scope.initiatives).select_related("meeting")
    )
    at_meeting, in_all = Counter[CardsOf](), Counter[CardsOf]()
    for one in found:
        at_meeting[one.meeting_id, one.side, one.statement] += one.number
        in_all[one.meeting.initiative_id, one.side, one.statement] += one.number
    for one in found:
        if in_all[one.meeting.initiative_id, one.side, one.statement] < FEWEST:
            continue
        enough = at_meeting[one.meeting_id, one.side, one.statement] >= FEWEST
        yield from repeat(_answer(one, of_meeting=enough), one.number)


def _answer(one: CardTally, *, of_meeting: bool) -> Row:
    return {
        "initiative": record_code("initiative", one.meeting.initiative_id),
        "meeting": record_code("meeting", one.meeting_id) if of_meeting else None,
        "side": one.side,
        "statement": one.statement,
        "score": one.score,
        "answered_on": one.meeting.held_on if of_meeting else None,
    }
