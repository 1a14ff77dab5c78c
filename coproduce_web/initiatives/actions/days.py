"""What is refused of a day, wherever one is written down; and waiting for one’s turn."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.words import on_day
from coproduce_web.writing.action import Refused


def not_to_come(day: datetime.date | None, field: str) -> None:
    """Refuse a day that is still to come."""
    if day and day > today():
        raise Refused(_("That day is still to come. Write a day that has been."), field)


def not_before(first: datetime.date | None, day: datetime.date | None, field: str) -> None:
    """Refuse an end before its beginning."""
    if first and day and day < first:
        words = _("That is before it began, on %(day)s. Write that day or a later one.")
        raise Refused(words % {"day": on_day(first)}, field)


def in_turn(initiative: Initiative) -> None:
    """Let two who write at once about the same initiative go one after the other."""
    Initiative.objects.select_for_update().get(pk=initiative.pk)
