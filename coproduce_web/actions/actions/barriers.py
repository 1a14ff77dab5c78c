"""What is in the way, and what became of it."""

import datetime
from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Barrier
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def find_barrier(
    how: How, initiative: Initiative, *, words: str, found_on: datetime.date, owners: Iterable[Person] = ()
) -> Barrier:
    """Something in the way, and who takes it on."""
    barrier = Barrier.objects.create(**how.columns, initiative=initiative, words=words, found_on=found_on)
    barrier.owners.set(owners)
    return barrier


@action
def resolve_barrier(
    how: How, barrier: Barrier, *, resolved_on: datetime.date, outcome: str, by_side: str, how_words: str = ""
) -> Barrier:
    """It is removed, moved or set aside: when, and by which side."""
    if resolved_on < barrier.found_on:
        raise Refused(_("That is before it was found. Write a later day."), "resolved_on")
    barrier.resolved_on, barrier.how, barrier.resolved_by_side = resolved_on, outcome, by_side
    barrier.how_words = how_words
    barrier.save(update_fields=["resolved_on", "how", "resolved_by_side", "how_words"])
    return barrier
