"""The way back from a page of a decision."""

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.initiatives.models import Initiative


def page_of(decision: Decision) -> str:
    """The decision's own page."""
    return reverse("decision", args=[decision.initiative_id, decision.pk])


def address(name: str, decision: Decision, *more: int) -> str:
    """A page that belongs to the decision."""
    return reverse(name, args=[decision.initiative_id, decision.pk, *more])


def list_crumbs(initiative: Initiative) -> Crumbs:
    """To the work, and its decisions."""
    return crumbs(initiative, ("decisions", _("Decisions")))


def decision_crumbs(decision: Decision) -> Crumbs:
    """To the work, its decisions, and this one."""
    return [*list_crumbs(decision.initiative), (page_of(decision), decision.question)]
