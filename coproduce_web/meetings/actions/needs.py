"""What people need for a meeting: told, arranged, and whether it was met as they say."""

import datetime
from collections.abc import Sequence

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import today
from coproduce_web.meetings import carried
from coproduce_web.meetings.models import Meeting, Need
from coproduce_web.people.models import Support
from coproduce_web.writing.action import How, Refused, action


@action
def tell(
    how: How,
    meeting: Meeting,
    *,
    kinds: Sequence[str],
    told_on: datetime.date,
    words: str = "",
    person: Person | None = None,
    side: str = "",
    for_group: bool = False,
    every_time: bool = False,
) -> Meeting:
    """What somebody needs for this meeting; or somebody of a side, or a group, without a name."""
    if not person and not side:
        raise Refused(_("Say who needs it, or on which side they are."), "person")
    if told_on > today():
        raise Refused(_("That day is still to come. Write the day they told you."), "told_on")
    already = carried.told_already(meeting) if person else set()
    new = [kind for kind in kinds if not person or (person.pk, kind) not in already]
    if not new:
        raise Refused(_("That has been told for this meeting already."), "kinds")
    Need.objects.bulk_create(
        Need(**how.columns, initiative_id=meeting.initiative_id, meeting=meeting, person=person, kind=kind,
             side="" if person else side, for_group=for_group and not person, words=words, told_on=told_on)
        for kind in new
    )  # fmt: skip
    if person and every_time:
        Support.objects.bulk_create(carried.lasting(how, person, kinds, words, told_on))
    return meeting


@action
def arrange(how: How, need: Need, *, arranged: str, arranged_on: datetime.date) -> Need:
    """What was arranged for it."""
    if arranged_on > today():
        raise Refused(_("That day is still to come. Write the day it was arranged."), "arranged_on")
    if arranged_on < need.told_on:
        raise Refused(_("That is before it was told. Write the day it was arranged."), "arranged_on")
    need.arranged, need.arranged_on = arranged, arranged_on
    need.save(update_fields=["arranged", "arranged_on"])
    return need


@action
def say_met(
    how: How, need: Need, *, met: str, met_said_by: str = "the person", kept_away: bool | None = None
) -> Need:
    """Whether it was met, and who says so. Before the meeting only that it is no longer wanted."""
    if met != "no longer wanted" and need.meeting and need.meeting.held_on > today():
        raise Refused(_("The meeting has not been held yet. Say this afterwards."), "met")
    need.met, need.met_said_by, need.kept_away = met, met_said_by, kept_away
    need.save(update_fields=["met", "met_said_by", "kept_away"])
    return need
