"""Every write about an initiative’s own page and its declared rules."""

import datetime
from typing import Any

from coproduce_web.initiatives.actions.days import not_before, not_to_come
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, action


@action
def describe(
    how: How,
    /,
    initiative: Initiative,
    *,
    began_on: datetime.date,
    ended_on: datetime.date | None = None,
    funded_until: datetime.date | None = None,
    **columns: Any,
) -> Initiative:
    """What it is called, where it is, how far it reaches, since when and until when."""
    not_to_come(began_on, "began_on")
    not_to_come(ended_on, "ended_on")
    not_before(began_on, ended_on, "ended_on")
    not_before(began_on, funded_until, "funded_until")
    days = {"began_on": began_on, "ended_on": ended_on, "funded_until": funded_until}
    for name, value in (columns | days).items():
        setattr(initiative, name, value)
    initiative.save(update_fields=[*columns, *days])
    return initiative


@action
def declare(how: How, initiative: Initiative, *, older_majority: bool, older_chair: bool) -> Initiative:
    """The rules that are to hold at each of its meetings."""
    initiative.older_majority, initiative.older_chair = older_majority, older_chair
    initiative.save(update_fields=["older_majority", "older_chair"])
    return initiative
