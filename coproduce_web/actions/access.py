"""Who may do what with an action: its doers and those who lead say what came of it."""

from django.http import Http404
from django.shortcuts import get_object_or_404

from coproduce_web.actions.models import Action, Barrier, Doer
from coproduce_web.initiatives.access import Here


def readable(here: Here, pk: int) -> Action:
    """That action of this initiative; else 404."""
    return get_object_or_404(here.initiative.action_set.select_related("decision"), pk=pk)


def may_answer(here: Here, action: Action) -> bool:
    """Whether the reader may say what came of it."""
    leads = here.facilitates or here.chairs
    return leads or action.doers.filter(person=here.person).exists()


def answerable(here: Here, pk: int) -> Action:
    """That action, for one who may say what came of it; else 404."""
    action = readable(here, pk)
    if not may_answer(here, action):
        raise Http404
    return action


def doer(here: Here, action: int, pk: int) -> Doer:
    """That doer of that action; else 404."""
    found = Doer.objects.select_related("action", "person")
    return get_object_or_404(found, pk=pk, action=action, action__initiative=here.initiative)


def barrier(here: Here, pk: int) -> Barrier:
    """That barrier of this initiative; else 404."""
    return get_object_or_404(here.initiative.barrier_set, pk=pk)
