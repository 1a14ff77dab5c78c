"""Who may do what with a decision: members read it and say their part, those who lead plan and close."""

from django.http import Http404
from django.shortcuts import get_object_or_404

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.models import Approval, Decision, Position, Proposal
from coproduce_web.initiatives.access import Here, members_of


def decision(here: Here, pk: int) -> Decision:
    """That decision of this initiative; else 404."""
    found = here.initiative.decision_set.select_related("initiative", "meeting")
    return get_object_or_404(found, pk=pk)


def leads(here: Here) -> bool:
    """Plans decisions and writes down what was decided."""
    return here.facilitates or here.chairs


def objection(here: Here, decision: Decision, pk: int) -> Position:
    """An objection, for whoever made it and for those who lead; else 404."""
    found = decision.position_set.select_related("person", "decision").filter(stance="against")
    position = get_object_or_404(found, pk=pk)
    if not (leads(here) or position.person == here.person):
        raise Http404
    return position


def approval(decision: Decision, pk: int) -> Approval:
    """What another body has to agree to; else 404."""
    return get_object_or_404(decision.approval_set.select_related("decision"), pk=pk)


def member(here: Here, pk: int) -> Person:
    """A member of this initiative; else 404."""
    return get_object_or_404(members_of(here.initiative), person=pk).person


def my_part(decision: Decision, person: Person) -> Position | None:
    """The part of that person, where they have one."""
    return decision.position_set.filter(person=person).first()


def newest_wording(decision: Decision) -> Proposal | None:
    """What is proposed, as it is worded now."""
    return decision.proposal_set.first()
