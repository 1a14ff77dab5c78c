"""A change is told."""

import datetime

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Action
from coproduce_web.changes.actions.agreeing import keep_verified
from coproduce_web.changes.actions.sources import led_by
from coproduce_web.changes.models import AGREED, CLAIMED, Change, Outcome
from coproduce_web.changes.who_told import tells
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, action


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
        keep_verified(how, change, AGREED, today())
    if source:
        # Who wrote all of it, or heard it read back, has said so of what it came from as well.
        led_by(how, change, source, agreed=True if change.status == AGREED and lives_with_it else None)
    return change
