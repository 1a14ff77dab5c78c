"""An issue is raised, by name or without."""

import datetime
from collections.abc import Iterable

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.initiatives.access import sides_of
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, action


@action
def raise_issue(
    how: How,
    initiative: Initiative,
    *,
    title: str,
    words: str = "",
    raised_on: datetime.date,
    raised_by: Person | None = None,
    side: str = "",
    level: str = "",
    contributions: Iterable[Contribution] = (),
) -> Issue:
    """Something to work on; whoever raised it, or only the side it came from."""
    not_to_come(raised_on, "raised_on")
    if raised_by:
        side = sides_of(initiative, [raised_by.pk]).get(raised_by.pk, side)
    issue = Issue.objects.create(
        **how.columns,
        initiative=initiative,
        title=title,
        words=words,
        raised_on=raised_on,
        raised_by=raised_by,
        raised_by_side=side,
        level=level,
    )
    issue.contributions.set(contributions)
    return issue
