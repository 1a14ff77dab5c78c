"""What follows a write about a person: their own records speak in every initiative they are in."""

from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils.module_loading import import_string

from coproduce_web.accounts.models import Person


def theirs_changed(person: Person) -> None:
    """Tell of each initiative this person is or was in, as is told after each write about one."""
    if settings.AFTER_WRITING:
        tell = import_string(settings.AFTER_WRITING)
        for initiative in person.memberships.values_list("initiative", flat=True):
            transaction.on_commit(partial(tell, initiative))


def their_turn(person: Person) -> Person:
    """The person, while two who write at once about them go one after the other."""
    return Person.objects.select_for_update().get(pk=person.pk)
