"""Every write about what the work is for."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.initiatives.actions.days import in_turn, not_before, not_to_come
from coproduce_web.initiatives.models import Initiative, Purpose
from coproduce_web.writing.action import How, Refused, action


@action
def reword(
    how: How, initiative: Initiative, *, words: str, changed_because: str, said_on: datetime.date
) -> Purpose:
    """The purpose in new words, and what was said that changed it. The wordings before it stay."""
    not_to_come(said_on, "said_on")
    in_turn(initiative)
    last = initiative.purpose_set.first()
    if last and words.strip() == last.words.strip():
        raise Refused(_("These are the words as they stand. Write what is to be new."), "words")
    not_before(last.said_on if last else None, said_on, "said_on")
    return Purpose.objects.create(
        **how.columns,
        initiative=initiative,
        version=last.version + 1 if last else 1,
        words=words,
        changed_because=changed_because,
        said_on=said_on,
    )


@action
def confirm(how: How, purpose: Purpose, *, confirmed_on: datetime.date, confirmed_sides: str) -> Purpose:
    """The members have said: yes, this is what we are for."""
    if purpose.confirmed_on:
        raise Refused(_("These words are confirmed already."))
    not_to_come(confirmed_on, "confirmed_on")
    not_before(purpose.said_on, confirmed_on, "confirmed_on")
    purpose.confirmed_on, purpose.confirmed_sides = confirmed_on, confirmed_sides
    purpose.save(update_fields=["confirmed_on", "confirmed_sides"])
    return purpose
