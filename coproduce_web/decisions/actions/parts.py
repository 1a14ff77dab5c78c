"""Everybody’s part: what each person says, how an objection was met, and each side as numbers."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.actions.planning import still_open
from coproduce_web.decisions.models import Decision, DecisionSide, Position, Preference
from coproduce_web.decisions.standing import passes_without_older
from coproduce_web.decisions.ways_to_decide import WAYS
from coproduce_web.initiatives.access import members_of, today
from coproduce_web.writing.action import How, Refused, action


@action
def take_part(
    how: How,
    decision: Decision,
    *,
    person: Person,
    stance: str,
    reason: str = "",
    took_on: datetime.date,
) -> Position:
    """What somebody says of it. Who was not named among those who decide has given advice."""
    it = still_open(decision)
    if took_on > today():
        raise Refused(_("That day is still to come. Write the day it was said."), "took_on")
    if not members_of(it.initiative).filter(person=person).exists():
        raise Refused(_("%(name)s is not a member here.") % {"name": person.name})
    part, _new = Position.objects.get_or_create(
        decision=it, person=person, defaults={**how.columns, "part": "advised"}
    )
    _something_said(it, part, stance, reason)
    part.stance, part.reason, part.took_on = stance, reason, took_on
    newest = it.proposal_set.first()
    part.on_version = newest.version if newest else None
    part.objection_met, part.objection_met_how, part.objection_met_said_by = None, "", ""
    # Named by one, said by another: the record is of what was said, and so of how that reached us.
    for name, value in how.columns.items():
        setattr(part, name, value)
    part.save()
    return part


@action
def answer_objection(
    how: How, position: Position, *, met_how: str = "", met: bool | None, said_by: str = ""
) -> Position:
    """How an objection was answered, whether it was met, and who says so. None: they were not asked yet."""
    if met is not None and not said_by:
        raise Refused(_("Say who says so."), "said_by")
    if met_how:
        position.objection_met_how = met_how
    position.objection_met = met
    position.objection_met_said_by = said_by if met is not None else ""
    position.save(update_fields=["objection_met_how", "objection_met", "objection_met_said_by"])
    return position


@action
def count(
    how: How,
    decision: Decision,
    *,
    side: str,
    decided: int,
    in_favour: int | None = None,
    opposed: int | None = None,
    abstained: int | None = None,
) -> DecisionSide:
    """A side as numbers, where no list of names is kept. Counted again, the newer numbers stand."""
    it = still_open(decision)
    said = (in_favour or 0) + (opposed or 0) + (abstained or 0)
    if said > decided:
        words = _("%(said)d have said something, and only %(decided)d decided. Put one right.")
        raise Refused(words % {"said": said, "decided": decided}, "decided")
    told: dict[str, int | None] = {
        "decided": decided,
        "in_favour": in_favour,
        "opposed": opposed,
        "abstained": abstained,
    }
    counted, _new = DecisionSide.objects.update_or_create(
        decision=it, side=side, defaults=told, create_defaults=told | how.columns
    )
    it.passes_without_older = passes_without_older(it)
    it.save(update_fields=["passes_without_older"])
    return counted


@action
def side_wants(how: How, decision: Decision, *, side: str, preferred: str, told_by_side: str) -> Preference:
    """What a side wanted, as its own members told it: before it was decided, or looking back."""
    told = {"preferred": preferred, "told_by_side": told_by_side}
    wanted, _new = Preference.objects.update_or_create(
        decision=decision, side=side, defaults=told, create_defaults=told | how.columns
    )
    return wanted


def _something_said(decision: Decision, part: Position, stance: str, reason: str) -> None:
    if part.part == "decided" and not stance:
        raise Refused(_("Say whether they are for it, against it, or neither."), "stance")
    if not stance and not reason:
        raise Refused(_("Say something: for it, against it, or in your own words."), "reason")
    objects = stance == "against" and WAYS[decision.template].may_be_objected_to
    if objects and not reason:
        raise Refused(_("Write what cannot be lived with, so that it can be met."), "reason")
