"""What a meeting talks about: put there, put in order, and afterwards whether it was reached."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db.models import Max
from django.utils.translation import gettext as _

from coproduce_web.contributions.models import Issue
from coproduce_web.meetings.models import AgendaItem, Meeting
from coproduce_web.writing.action import How, Refused, action

# Further than any agenda goes: where items stand while they change places.
ASIDE = 10_000


@action
def put(
    how: How,
    meeting: Meeting,
    *,
    put_by_side: str,
    words: str = "",
    minutes: int | None = None,
    issues: Iterable[Issue] = (),
    left_over: Iterable[AgendaItem] = (),
) -> Meeting:
    """Put issues, what was left over, and something in one's own words at the end of the agenda."""
    wanted: list[dict[str, Any]] = [
        {"words": one.title, "issue_id": one.pk, "put_by_side": put_by_side} for one in issues
    ]
    wanted += [
        {"words": one.words, "issue_id": one.issue_id, "put_by_side": one.put_by_side} for one in left_over
    ]
    if words:
        wanted.append({"words": words, "put_by_side": put_by_side})
    if not wanted:
        raise Refused(_("Tick an issue, or write something in a line."), "words")
    first = _last_number(meeting) + 1
    AgendaItem.objects.bulk_create(
        AgendaItem(**how.columns, meeting=meeting, item_no=number, minutes=minutes, **one)
        for number, one in enumerate(wanted, first)
    )
    return meeting


def _last_number(meeting: Meeting) -> int:
    # Of two who put something there at once, the second waits here.
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    return meeting.agendaitem_set.aggregate(last=Max("item_no"))["last"] or 0


@action
def arrange(
    how: How,
    meeting: Meeting,
    *,
    order: Mapping[int, int],
    minutes: Mapping[int, int],
    off: Collection[int] = (),
    reached: Collection[int] | None = None,
) -> Meeting:
    """The order of the items and their minutes, by the key of each; which are taken off, or were reached.

    Items with the same number stay as they stood; one without a number goes to the end.
    """
    _last_number(meeting)
    meeting.agendaitem_set.filter(pk__in=off).delete()
    items = sorted(meeting.agendaitem_set.all(), key=lambda item: (order.get(item.pk, ASIDE), item.item_no))
    for number, item in enumerate(items, 1):
        item.item_no, item.minutes = ASIDE + number, minutes.get(item.pk)
    AgendaItem.objects.bulk_update(items, ["item_no", "minutes"])
    for item in items:
        item.item_no -= ASIDE
    AgendaItem.objects.bulk_update(items, ["item_no"])
    if reached is not None:
        say_which_were_reached(items, reached)
    return meeting


def say_which_were_reached(items: Collection[AgendaItem], reached: Collection[int]) -> None:
    """Those that were ticked were reached and the others not; where none is ticked, nobody has said."""
    for item in items:
        item.reached = item.pk in reached if reached else None
    AgendaItem.objects.bulk_update(items, ["reached"])


def put_lines(how: How, meeting: Meeting, lines: Iterable[str]) -> None:
    """What else was talked about, a line each: it was reached, and nobody wrote down who put it there."""
    first = _last_number(meeting) + 1
    AgendaItem.objects.bulk_create(
        AgendaItem(**how.columns, meeting=meeting, item_no=number, words=words, reached=True)
        for number, words in enumerate(lines, first)
    )
