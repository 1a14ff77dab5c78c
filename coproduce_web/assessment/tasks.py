"""Asking the site's own records anew in the background, once for all that was written meanwhile."""

from collections.abc import Iterator

from django_tasks import task

from coproduce_web.assessment import actions
from coproduce_web.assessment.models import Waiting
from coproduce_web.assessment.own_records import EVERYTHING, of_initiative, of_place
from coproduce_web.initiatives.models import Initiative


def something_was_written(initiative: int | None) -> None:
    """Have every assessment that speaks of this initiative asked again. One that waits already waits once."""
    for scope in _speaking_of(initiative):
        _waiting, new = Waiting.objects.get_or_create(scope=scope)
        if new:
            ask_again.enqueue(scope)


def _speaking_of(initiative: int | None) -> Iterator[str]:
    if initiative is None:
        return
    yield of_initiative(initiative)
    if place := Initiative.objects.values_list("place", flat=True).get(pk=initiative):
        yield of_place(place)
    yield EVERYTHING


@task()
def ask_again(scope: str) -> None:
    """Ask the records of a scope. What is written from now on waits for the next time."""
    Waiting.objects.filter(scope=scope).delete()
    actions.ask_own_records(scope)
