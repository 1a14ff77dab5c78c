"""Every write about how far the work has come."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.initiatives.actions.days import in_turn, not_before, not_to_come
from coproduce_web.initiatives.models import Initiative, Stage
from coproduce_web.writing.action import How, Refused, action


@action
def begin(how: How, initiative: Initiative, *, stage: str, round: int, began_on: datetime.date) -> Stage:
    """A stage has begun: once in a round. A stage of a later round begins that round."""
    not_to_come(began_on, "began_on")
    not_before(initiative.began_on, began_on, "began_on")
    in_turn(initiative)
    if initiative.stage_set.filter(stage=stage, round=round).exists():
        words = _("This stage has begun already in round %(round)d. Choose another, or a new round.")
        raise Refused(words % {"round": round}, "stage")
    if round > initiative.round:
        initiative.round = round
        initiative.save(update_fields=["round"])
    return Stage.objects.create(
        **how.columns, initiative=initiative, stage=stage, round=round, began_on=began_on
    )


@action
def end(how: How, stage: Stage, *, ended_on: datetime.date) -> Stage:
    """A stage has ended."""
    if stage.ended_on:
        raise Refused(_("This stage has ended already."))
    not_to_come(ended_on, "ended_on")
    not_before(stage.began_on, ended_on, "ended_on")
    stage.ended_on = ended_on
    stage.save(update_fields=["ended_on"])
    return stage
