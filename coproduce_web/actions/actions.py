"""Every write about what is to be done."""

import datetime
from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Action, Barrier, Doer, Reminder
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.access import sides_of, today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.post import send
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


@action
def done(how: How, it: Action, *, done_on: datetime.date) -> Action:
    """It is done."""
    if done_on > today():
        raise Refused(_("That day is still to come. Write the day it was done."), "done_on")
    it.done_on, it.result = done_on, "done"
    it.save(update_fields=["done_on", "result"])
    return it


@action
def late(
    how: How,
    it: Action,
    *,
    reason: str,
    due_on: datetime.date | None = None,
    told_on: datetime.date | None = None,
) -> Action:
    """It will be late (with a new day) or is dropped (without one), why, and when the others were told."""
    if due_on and it.first_due_on and due_on <= today():
        raise Refused(_("Write a day that is still to come, or leave it empty if it is dropped."), "due_on")
    it.reason, it.reason_told_on = reason, told_on
    it.due_on, it.result = due_on or it.due_on, "" if due_on else "dropped"
    it.save(update_fields=["reason", "reason_told_on", "due_on", "result"])
    return it


@action
def remind(how: How, doer: Doer, *, reminded_on: datetime.date) -> Reminder:
    """Somebody was reminded. By email it is sent; by other channels somebody has rung, posted or said it."""
    if how.channel == "email" and doer.person.email:
        send(
            doer.person.email,
            _("A reminder: %(what)s") % {"what": doer.action.what},
            "action_reminder.txt",
            {"doer": doer, "action": doer.action},
        )
    return Reminder.objects.create(**how.columns, doer=doer, reminded_on=reminded_on)


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
