"""Every write about who people are: told by them, kept as on that day, and never in the history."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.people.actions.afterwards import their_turn, theirs_changed
from coproduce_web.people.models import Characteristic, Details
from coproduce_web.people.strands import AGE
from coproduce_web.writing.action import How, Refused, action


@dataclass(frozen=True)
class Told:
    """One thing told. The history keeps codes and numbers; of this it keeps nothing."""

    strand: str
    value: str


@action
def tell(
    how: How, person: Person, *, told: Sequence[Told], told_on: datetime.date, take_away: bool = False
) -> Person:
    """What they told on that day; the same strand told twice in a day, the later stands.

    `take_away`: all they told before goes.
    """
    not_to_come(told_on, "told_on")
    if not (told or take_away):
        raise Refused(_("Nothing is filled in. Answer what you like, or go back."))
    theirs = their_turn(person)
    if take_away:
        theirs.characteristics.all().delete()
        Details.objects.filter(person=theirs).update(born_in=None)
    for one in told:
        if one.strand == AGE:
            _born(how, theirs, int(one.value))
            continue
        Characteristic.objects.update_or_create(
            person=theirs, strand=one.strand, told_on=told_on, defaults=how.columns | {"value": one.value}
        )
    theirs_changed(theirs)
    return theirs


def _born(how: How, person: Person, year: int) -> None:
    if year > today().year:
        raise Refused(_("That year is still to come."), "born_in")
    told = {"born_in": year}
    Details.objects.update_or_create(
        person=person, defaults=told, create_defaults=told | how.columns | {"since": today()}
    )


@action
def take_away(how: How, person: Person, *, which: Sequence[Characteristic], year_too: bool = False) -> Person:
    """These go, with nothing left of them; `year_too`: the year of birth as well."""
    if not (which or year_too):
        raise Refused(_("Tick what we shall take away."))
    theirs = their_turn(person)
    theirs.characteristics.filter(pk__in=[one.pk for one in which]).delete()
    if year_too:
        Details.objects.filter(person=theirs).update(born_in=None)
    theirs_changed(theirs)
    return theirs
