"""Writing down who came: by name, or as numbers of each side. One takes the place of the other."""

from collections.abc import Mapping

from django.utils.translation import gettext as _

from coproduce_web.initiatives.access import today
from coproduce_web.meetings.models import Invitation, Meeting, SideCount
from coproduce_web.writing.action import How, Refused, action

# How somebody took part, where nobody says otherwise; at a mixed meeting nobody can tell.
WAY_OF_MODE = {"in person": "in person", "online": "video", "phone": "phone", "post": "post"}


@action
def by_names(how: How, meeting: Meeting, *, came: Mapping[int, str]) -> Meeting:
    """Who came, each with the way they took part as far as it was said.

    Of those who were asked, the others did not come. Somebody who was not asked may come too.
    """
    _held(meeting)
    if not came:
        raise Refused(_("Tick at least one person."), "came")
    usual = WAY_OF_MODE.get(meeting.mode, "")
    on_list = {one.person_id: one for one in meeting.invitation_set.all()}
    for person, one in on_list.items():
        one.came, one.came_by = person in came, (came[person] or usual) if person in came else ""
    Invitation.objects.bulk_update(on_list.values(), ["came", "came_by"])
    # Somebody who was never asked, and was ticked by mistake.
    meeting.invitation_set.filter(invited_on=None, came=False).delete()
    Invitation.objects.bulk_create(
        Invitation(**how.columns, meeting=meeting, person_id=person, came=True, came_by=way or usual)
        for person, way in came.items()
        if person not in on_list
    )
    meeting.sidecount_set.all().delete()
    return meeting


@action
def by_numbers(how: How, meeting: Meeting, *, came: Mapping[str, int], invited: Mapping[str, int]) -> Meeting:
    """How many of each side came, and had been asked. A side that is left out was not counted."""
    _held(meeting)
    if not came:
        raise Refused(_("Write how many came, of one side at least."), "came")
    meeting.invitation_set.filter(invited_on=None).delete()
    meeting.invitation_set.update(came=None, came_by="")
    meeting.sidecount_set.all().delete()
    SideCount.objects.bulk_create(
        SideCount(**how.columns, meeting=meeting, side=side, came=came.get(side), invited=invited.get(side))
        for side in dict.fromkeys([*came, *invited])
    )
    return meeting


def _held(meeting: Meeting) -> None:
    # Of two who write at once, the second waits here, and then finds what the first has written.
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    if meeting.held_on > today():
        raise Refused(_("The meeting has not been held yet. Come back when it has."), "came")
