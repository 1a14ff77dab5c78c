"""Doors: opened, and closed again."""

from coproduce_web.contributions.models import Door
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, action


@action
def open_door(how: How, initiative: Initiative, *, words: str) -> Door:
    """A way for anyone to say something, from today."""
    return Door.objects.create(**how.columns, initiative=initiative, words=words, opened_on=today())


@action
def withdraw(how: How, door: Door) -> Door:
    """Closed from now on; whoever still has its address is told so. What was said through it stays."""
    door = Door.objects.select_for_update().get(pk=door.pk)
    door.withdrawn_on = door.withdrawn_on or today()
    door.save(update_fields=["withdrawn_on"])
    return door
