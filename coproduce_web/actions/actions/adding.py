"""Something to be done is written down: who, what, when, how, where."""

import datetime
from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Action, Doer
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.access import sides_of
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def add(
    how: How,
    initiative: Initiative,
    *,
    what: str,
    doers: Iterable[Person],
    due_on: datetime.date,
    in_what_way: str = "",
    where: str = "",
    decision: Decision | None = None,
) -> Action:
    """Something to be done, by somebody, by a day."""
    people = list(doers)
    if not people:
        raise Refused(_("Say who does it: at least one person."), "doers")
    made = Action.objects.create(
        **how.columns,
        initiative=initiative,
        decision=decision,
        what=what,
        how=in_what_way,
        where=where,
        first_due_on=due_on,
        due_on=due_on,
    )
    sides = sides_of(initiative, [person.pk for person in people])
    Doer.objects.bulk_create(
        Doer(**how.columns, action=made, person=person, capacity=sides.get(person.pk, "not known"))
        for person in people
    )
    return made
