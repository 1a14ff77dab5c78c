"""In a story a record was written down on the day its step says, and not all on one evening."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time

from django.apps import apps
from django.utils import timezone

from coproduce_web.writing.models import Written

NOON = time(12)


@contextmanager
def written_then() -> Iterator[Callable[[date], None]]:
    """Gives what is told the day before each step; at the end each record of `Written` has its day."""
    begun: list[datetime] = []
    days: list[date] = []

    def then(day: date) -> None:
        begun.append(timezone.now())
        days.append(day)

    yield then
    for model in apps.get_models():
        if issubclass(model, Written) and begun:
            _date(model, begun, days)


def _date(model: type[Written], begun: list[datetime], days: list[date]) -> None:
    rows = list(model._default_manager.filter(written_at__gte=begun[0]).only("pk", "written_at"))
    for row in rows:
        day = days[bisect_right(begun, row.written_at) - 1]
        row.written_at = timezone.make_aware(datetime.combine(day, NOON))
    model._default_manager.bulk_update(rows, ["written_at"], batch_size=200)
