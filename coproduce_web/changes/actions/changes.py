"""A change is told, agreed to, checked, and led back to what it came from."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Action
from coproduce_web.changes.models import AGREED, CHECKED, CLAIMED, Change, Outcome, Source, Verified
from coproduce_web.changes.says import tells
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.words import on_day
from coproduce_web.writing.action import How, Refused, action


@action
def tell(
    how: How,
    initiative: Initiative,
    *,
    words: str,
    direction: str,
    noted_on: datetime.date,
    told_by: Person | None = None,
    may_be_known: bool = False,
    lives_with_it: bool | None = None,
    outcome: Outcome | None = None,
    source: Action | Decision | None = None,
) -> Change:
    """Somebody told what is different. Who wrote it themselves, or had it read back, has agreed to it."""
    not_to_come(noted_on, "noted_on")
    change = Change(
        **how.columns,
        initiative=initiative,
        words=words,
        direction=direction,
        noted_on=noted_on,
        told_by=told_by,
        may_be_known=may_be_known,
        lives_with_it=lives_with_it,
        outcome=outcome,
    )
    own = tells(how.by, change)
    change.status = AGREED if own or how.read_back else CLAIMED
    change.save()
    if change.status == AGREED:
        _verified(how, change, AGREED, today())
    if source:
        # Who wrote all of it, or heard it read back, has said so of what it came from as well.
        _from(how, change, source, agreed=True if change.status == AGREED and lives_with_it else None)
    return change


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
    _verified(how, it, status, verified_on, in_what_way)
    return it


@action
def comes_from(
    how: How, change: Change, *, source: Action | Decision | None, agreed: bool | None = None
) -> Source:
    """What it came from, and whether whoever lives with it says so too."""
    if source is None:
        raise Refused(_("Choose what it came from."), "source")
    Change.objects.select_for_update().get(pk=change.pk)
    if change.source_set.filter(**_as_columns(source)).exists():
        raise Refused(_("That is written down already. Choose another."), "source")
    return _from(how, change, source, agreed=agreed)


@action
def agree_source(how: How, source: Source, *, agreed: bool) -> Source:
    """Whoever lives with it says whether it came from that."""
    source.agreed = agreed
    source.save(update_fields=["agreed"])
    return source


def _from(how: How, change: Change, source: Action | Decision, *, agreed: bool | None) -> Source:
    return Source.objects.create(**how.columns, **_as_columns(source), change=change, agreed=agreed)


def _as_columns(source: Action | Decision) -> dict[str, Action | Decision]:
    return {"action" if isinstance(source, Action) else "decision": source}


def _verified(how: How, change: Change, status: str, day: datetime.date, words: str = "") -> None:
    Verified.objects.create(**how.columns, change=change, status=status, verified_on=day, words=words)
