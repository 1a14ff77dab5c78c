"""Meetings of an earlier day, from their minutes: each is written up as it is entered."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.actions.days import in_turn, not_to_come
from coproduce_web.initiatives.actions.kept import say_kept
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.actions.agenda import put_lines
from coproduce_web.meetings.models import Meeting, SideCount
from coproduce_web.shared.words import on_day
from coproduce_web.writing.action import How, Refused, action

# What the minutes of one meeting can speak of, and of no other day.
OF_THAT_DAY = ("meeting_sides", "agenda")


@action
def enter(
    how: How,
    /,
    initiative: Initiative,
    *,
    held_on: datetime.date,
    title: str,
    came: Mapping[str, int],
    invited: Mapping[str, int],
    talked_about: Sequence[str] = (),
    decided: Sequence[str] = (),
    fully: str = "",
    by_side: str = "",
    **columns: Any,
) -> Meeting:
    """A meeting that was held: its day, how many of each side came, what was talked about and decided."""
    _possible(initiative, held_on, title)
    if not came:
        raise Refused(_("Write how many came, of one side at least."), "came")
    meeting = Meeting.objects.create(
        **how.columns, **columns, initiative=initiative, held_on=held_on, title=title,
        decided_words="\n".join(decided), closed_on=today(),
    )  # fmt: skip
    SideCount.objects.bulk_create(
        SideCount(**how.columns, meeting=meeting, side=side, came=came.get(side), invited=invited.get(side))
        for side in dict.fromkeys([*came, *invited])
    )
    put_lines(how, meeting, talked_about)
    if fully:
        that_day = {"from_on": held_on, "until_on": held_on}
        say_kept(how, initiative, tables=OF_THAT_DAY, fully=fully, by_side=by_side, **that_day)
    return meeting


def _possible(initiative: Initiative, held_on: datetime.date, title: str) -> None:
    not_to_come(held_on, "held_on")
    if held_on < initiative.began_on:
        words = _("That is before this work began, on %(day)s. Write a later day, or mend when it began.")
        raise Refused(words % {"day": on_day(initiative.began_on)}, "held_on")
    in_turn(initiative)
    if initiative.meeting_set.filter(held_on=held_on, title__iexact=title).exists():
        raise Refused(_("That meeting is on record already. Write another day."), "held_on")
