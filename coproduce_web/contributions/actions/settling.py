"""An issue is settled: agreed together or not, saying how and by whom."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.contributions.models import Issue
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.writing.action import How, Refused, action


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
    not_to_come(agreed_on, "agreed_on")
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
