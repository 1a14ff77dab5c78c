"""A change is agreed to by who told it, or checked by somebody else."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.changes.models import AGREED, CHECKED, Change, Verified
from coproduce_web.changes.who_told import tells
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.shared.words import on_day
from coproduce_web.writing.action import How, Refused, action


@action
def verify(
    how: How, change: Change, *, status: str, words: str, verified_on: datetime.date, in_what_way: str = ""
) -> Change:
    """Its teller agrees to `words`, or somebody else has checked it; other words have to be checked again."""
    it = Change.objects.select_for_update().get(pk=change.pk)
    other_words = words != it.words
    not_to_come(verified_on, "verified_on")
    if verified_on < it.noted_on:
        day = {"day": on_day(it.noted_on)}
        raise Refused(_("That is before it was told, on %(day)s. Write a later day.") % day, "verified_on")
    if status == CHECKED and tells(how.by, it):
        raise Refused(_("Somebody else than the one who told it has to check it."), "status")
    if status == CHECKED and other_words:
        raise Refused(_("Only who told it may change the words. Put them back as they were."), "words")
    it.status = CHECKED if status == CHECKED or (it.status == CHECKED and not other_words) else AGREED
    it.words = words
    it.save(update_fields=["status", "words"])
    keep_verified(how, it, status, verified_on, in_what_way)
    return it


def keep_verified(how: How, change: Change, status: str, day: datetime.date, words: str = "") -> None:
    """Keep who agreed to it or checked it: on that day, in that way."""
    Verified.objects.create(**how.columns, change=change, status=status, verified_on=day, words=words)
