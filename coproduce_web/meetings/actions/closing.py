"""Writing a meeting up: what was reached, decided and is to be done, and how fully it is written down."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from django.utils.translation import gettext as _

from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.actions.kept import say_kept
from coproduce_web.meetings.actions.agenda import put_lines, say_which_were_reached
from coproduce_web.meetings.actions.needs import say_met
from coproduce_web.meetings.models import Meeting, Need
from coproduce_web.meetings.spoken_of import days, with_days
from coproduce_web.writing.action import How, Refused, action


@action
def close(
    how: How,
    meeting: Meeting,
    *,
    reached: Collection[int] = (),
    talked_about: Sequence[str] = (),
    decided: Sequence[str] = (),
    to_do: Sequence[str] = (),
    stage: str = "",
) -> Meeting:
    """It is written up. What was decided and is to be done waits, a line each, to be written in full."""
    if meeting.held_on > today():
        raise Refused(_("The meeting has not been held yet. Come back when it has."))
    say_which_were_reached(list(meeting.agendaitem_set.all()), reached)
    put_lines(how, meeting, talked_about)
    meeting.decided_words, meeting.to_do_words = "\n".join(decided), "\n".join(to_do)
    meeting.stage = stage
    meeting.closed_on = meeting.closed_on or today()
    meeting.save(update_fields=["decided_words", "to_do_words", "stage", "closed_on"])
    return meeting


def say_needs_met(how: Mapping[int, How], needs: Iterable[Need], met: Mapping[int, str]) -> None:
    """Whether each need was met, as each person said at the meeting; `how` and `met` by the need's key."""
    for need in needs:
        if answer := met.get(need.pk):
            say_met(how[need.pk], need, met=answer)


def say_how_fully(how: How, meeting: Meeting, *, fully: str, tables: Iterable[str], by_side: str) -> None:
    """How fully these tables were written down since the last meeting that was written up."""
    if fully:
        first, last = days(with_days(Meeting.objects.filter(pk=meeting.pk)).get())
        spoken_of = {"from_on": first, "until_on": last}
        say_kept(how, meeting.initiative, tables=tables, fully=fully, by_side=by_side, **spoken_of)
