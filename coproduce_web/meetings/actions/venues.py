"""Every write about the places to meet."""

import datetime
from collections.abc import Mapping

from django.utils.translation import gettext as _

from coproduce_web.initiatives.access import today
from coproduce_web.meetings import looked_at
from coproduce_web.meetings.models import Venue, VenueCheck
from coproduce_web.writing.action import How, Refused, action


@action
def add_venue(how: How, *, name: str, address: str, getting_there: str = "") -> Venue:
    """A place in the book."""
    if Venue.objects.filter(name__iexact=name).exists():
        raise Refused(_("A place of that name is in the book already."), "name")
    return Venue.objects.create(**how.columns, name=name, address=address, getting_there=getting_there)


@action
def check_venue(
    how: How, venue: Venue, *, seen: Mapping[str, str], checked_on: datetime.date, words: str = ""
) -> VenueCheck:
    """That somebody went and looked. `seen` says `yes` or `no` to each thing of `looked_at`, or nothing."""
    if checked_on > today():
        raise Refused(_("That day is still to come. Write the day somebody looked."), "checked_on")
    found = {name: answer for name, answer in seen.items() if answer}
    if not found:
        raise Refused(_("Say what was found: at least one answer."), "way_in")
    meets, fails = looked_at.kinds(found)
    return VenueCheck.objects.create(
        **how.columns, venue=venue, checked_on=checked_on, seen=found, meets=meets, fails=fails, words=words
    )
