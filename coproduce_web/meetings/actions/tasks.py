"""Sharing out what has to be done at a meeting: offered, taken, given, given back."""

from collections.abc import Collection
from decimal import Decimal

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.meetings.models import Meeting, Task
from coproduce_web.writing.action import How, Refused, action


@action
def share(how: How, meeting: Meeting, *, tasks: Collection[str], open_to_all: bool | None) -> Meeting:
    """What has to be done; nobody has taken it yet."""
    if not tasks:
        raise Refused(_("Tick something, or write something in a line."), "more")
    Task.objects.bulk_create(
        Task(**how.columns, meeting=meeting, task=task, open_to_all=open_to_all) for task in tasks
    )
    return meeting


@action
def take(how: How, task: Task, *, person: Person) -> Task:
    """Somebody takes a task that is offered to everybody."""
    task = _as_it_is_now(task)
    if task.person_id and task.person_id != person.pk:
        raise Refused(_("Somebody has just taken it. Thank you: choose another."))
    task.person = person
    task.save(update_fields=["person"])
    return task


@action
def give_back(how: How, task: Task, *, person: Person) -> Task:
    """They cannot do it after all; it is offered again."""
    task = _as_it_is_now(task)
    if task.person_id == person.pk:
        task.person = None
        task.save(update_fields=["person"])
    return task


@action
def give(
    how: How,
    task: Task,
    *,
    person: Person | None,
    open_to_all: bool | None,
    paid: bool | None,
    hours: Decimal | None,
) -> Task:
    """Who does it, on what terms, and afterwards how long it took."""
    task.person, task.open_to_all, task.paid, task.hours = person, open_to_all, paid, hours
    task.save(update_fields=["person", "open_to_all", "paid", "hours"])
    return task


def _as_it_is_now(task: Task) -> Task:
    return Task.objects.select_for_update().select_related("meeting").get(pk=task.pk)
