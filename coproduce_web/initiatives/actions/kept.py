"""Every write about how fully things were written down."""

import datetime
from collections.abc import Iterable

from coproduce_web.initiatives.actions.days import not_before, not_to_come
from coproduce_web.initiatives.models import Initiative, Kept
from coproduce_web.writing.action import How, action


@action
def say_kept(
    how: How,
    initiative: Initiative,
    *,
    tables: Iterable[str],
    from_on: datetime.date,
    until_on: datetime.date,
    fully: str,
    by_side: str = "",
) -> Initiative:
    """How fully each of these tables was written down in those days, and by which side.

    Said again from the same day, it replaces what was said before. Only where *all* was written down is a
    blank a no; anywhere else it stays not known.
    """
    not_to_come(until_on, "until_on")
    not_before(from_on, until_on, "until_on")
    said = {**how.columns, "until_on": until_on, "how": fully, "kept_by_side": by_side}
    for table in tables:
        Kept.objects.update_or_create(initiative=initiative, kept_table=table, from_on=from_on, defaults=said)
    return initiative
