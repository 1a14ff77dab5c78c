"""Every write about an initiative, noun by noun; here its beginning."""

import datetime

from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative, Membership, Purpose, Role, Stage
from coproduce_web.writing.action import How, Refused, action


@action
def begin(
    how: How,
    *,
    name: str,
    purpose: str,
    began_on: datetime.date,
    begun_by_side: str,
    my_side: str,
    place: str = "",
) -> Initiative:
    """A new piece of work: its purpose in a first version, and whoever writes it as its facilitator."""
    if began_on > today():
        raise Refused("That day is still to come. Write the day it began.", "began_on")
    by = {**how.columns}
    initiative = Initiative.objects.create(
        **by, name=name, place=place, began_on=began_on, begun_by_side=begun_by_side, held_by_side=my_side
    )
    Purpose.objects.create(**by, initiative=initiative, version=1, words=purpose, said_on=began_on)
    Stage.objects.create(**by, initiative=initiative, stage="set up", began_on=began_on)
    if how.by:
        Membership.objects.create(
            **by, initiative=initiative, person=how.by, side=my_side, joined_on=began_on
        )
        Role.objects.create(**by, initiative=initiative, person=how.by, role="facilitator", from_on=began_on)
    return initiative
