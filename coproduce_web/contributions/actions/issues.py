"""An issue is raised, by name or without, and settled: agreed together or not, saying how and by whom."""

import datetime
from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.initiatives.access import sides_of, today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, Refused, action


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
    if raised_on > today():
        raise Refused(_("That day is still to come. Write the day it was."), "raised_on")
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


@action
def settle(
    how: How,
    issue: Issue,
    *,
    outcome: str,
    agreed_on: datetime.date,
    could_refuse: bool | None,
    agreed_how: str = "",
    agreed_sides: str = "",
    outcome_by_side: str = "",
    reason: str = "",
    level: str = "",
) -> Issue:
    """Agreed, with how and by whom; or not, with the reason."""
    if agreed_on > today():
        raise Refused(_("That day is still to come. Write the day it was."), "agreed_on")
    if agreed_on < issue.raised_on:
        raise Refused(_("That is before it was raised. Write a later day."), "agreed_on")
    if outcome == "agreed":
        _say_how(agreed_how, agreed_sides)
    elif not reason:
        raise Refused(_("Write the reason: whoever raised it is owed one."), "reason")
    else:
        agreed_how = agreed_sides = ""
    issue.outcome, issue.agreed_on, issue.could_refuse = outcome, agreed_on, could_refuse
    issue.agreed_how, issue.agreed_sides = agreed_how, agreed_sides
    issue.outcome_by_side, issue.reason, issue.level = outcome_by_side, reason, level
    issue.save()
    return issue


def _say_how(agreed_how: str, agreed_sides: str) -> None:
    if not agreed_how:
        raise Refused(_("Say how it was agreed."), "agreed_how")
    if not agreed_sides:
        raise Refused(_("Say who was among those who agreed."), "sides")
