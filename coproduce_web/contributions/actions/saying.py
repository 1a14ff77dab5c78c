"""Something is said, and read back to whoever said it."""

import datetime

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Contribution, Door
from coproduce_web.contributions.numbers import drawn
from coproduce_web.contributions.ringing import closed
from coproduce_web.initiatives.access import sides_of
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def say(
    how: How,
    initiative: Initiative,
    *,
    words: str,
    kind: str,
    made_on: datetime.date,
    person: Person | None = None,
    side: str = "",
    about: str = "",
    reach: str = "",
    may_be_known: bool = False,
    door: Door | None = None,
) -> Contribution:
    """Something offered or said, by somebody or by nobody we know."""
    not_to_come(made_on, "made_on")
    if door:
        _still_open(door)
    if person:
        side = sides_of(initiative, [person.pk]).get(person.pk, side)
    return Contribution.objects.create(
        **how.columns,
        initiative=initiative,
        number=_new_number(),
        person=person,
        side=side,
        kind=kind,
        about=about,
        words=words,
        made_on=made_on,
        reach=reach,
        may_be_known=may_be_known,
        door=door,
    )


@action
def read_back(how: How, one: Contribution, *, words: str) -> Contribution:
    """Read back to whoever said it; `words` as they want them to stand."""
    one.read_back, one.words = True, words
    one.save(update_fields=["read_back", "words"])
    return one


def _still_open(door: Door) -> None:
    if Door.objects.select_for_update().get(pk=door.pk).withdrawn_on:
        raise Refused(closed())


def _new_number() -> str:
    number = drawn(6)
    while Contribution.objects.filter(number=number).exists():
        number = drawn(6)
    return number
