"""An area of life is chosen to judge by."""

import datetime
from collections.abc import Mapping

from django.utils.translation import gettext as _

from coproduce_web.changes.models import Outcome
from coproduce_web.initiatives.actions.days import in_turn, not_to_come
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def choose(
    how: How, initiative: Initiative, *, words: str, chosen_on: datetime.date, chosen_by: Mapping[str, int]
) -> Outcome:
    """An area of life, and how many of each side chose it; a side nobody counted is left out."""
    in_turn(initiative)
    not_to_come(chosen_on, "chosen_on")
    if initiative.outcome_set.filter(words__iexact=words).exists():
        raise Refused(_("This area is on the list already. Write another."), "words")
    return Outcome.objects.create(
        **how.columns, initiative=initiative, words=words, chosen_on=chosen_on, chosen_by=dict(chosen_by)
    )
