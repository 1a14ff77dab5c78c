"""A decision that was taken before it was written down here: a line from the minutes, with its rule."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.decisions.models import Decision, DecisionSide
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative, Stage
from coproduce_web.writing.action import How, Refused, action


@action
def write_down(
    how: How,
    initiative: Initiative,
    *,
    question: str,
    decided_on: datetime.date,
    rule: str,
    who_decides: str = "",
    counts: Mapping[str, int],
    columns: dict[str, Any],
) -> Decision:
    """What was decided, when, by which rule, and how many of each side decided (or who, in words)."""
    if decided_on > today():
        raise Refused(_("That day is still to come. To decide something, plan it instead."), "decided_on")
    decided = {side: number for side, number in counts.items() if number}
    if not (decided or who_decides):
        raise Refused(_("Say who decided: how many of each side, or in words."), "who_decides")
    if initiative.decision_set.filter(question__iexact=question, decided_on=decided_on).exists():
        raise Refused(_("This decision of that day is written down already."), "question")
    made = Decision.objects.create(
        **how.columns,
        **columns,
        initiative=initiative,
        template="earlier",
        question=question,
        decided_on=decided_on,
        rule=rule,
        who_decides=who_decides or _("Those who were there"),
        stage=_stage(initiative, decided_on),
        level=initiative.level,
        tier=initiative.tier,
        # All who decided are here as numbers; without numbers nobody can say.
        parts_complete=True if decided else None,
    )
    DecisionSide.objects.bulk_create(
        DecisionSide(**how.columns, decision=made, side=side, decided=number)
        for side, number in decided.items()
    )
    return made


def _stage(initiative: Initiative, day: datetime.date) -> str:
    """The stage the work was in on that day, where it is on record."""
    begun: list[Stage] = list(initiative.stage_set.filter(began_on__lte=day).order_by("began_on", "pk"))
    return begun[-1].stage if begun else ""
