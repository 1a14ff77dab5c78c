"""The decisions of a piece of work: those to make, those made, and those to look at again."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from coproduce_web.decisions import access, due
from coproduce_web.decisions.models import Decision
from coproduce_web.decisions.views.crumbs import page_of
from coproduce_web.decisions.ways_to_decide import WAYS
from coproduce_web.initiatives.access import Here, here
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, filters, listed, show
from coproduce_web.shared.words import on_day

EMPTY = {
    "open": gettext_lazy("Nothing is waiting to be decided."),
    "made": gettext_lazy("Nothing has been decided yet."),
    "again": gettext_lazy("Nothing is to be looked at again today."),
}


@signed_in
@require_safe
def decisions(request: HttpRequest, initiative: int) -> HttpResponse:
    """The list, as chosen."""
    at = here(request, initiative)
    offered = {"open": _("To decide"), "made": _("Decided"), "again": _("To look at again")}
    chosen = request.GET.get("show", "open")
    chosen = chosen if chosen in offered else "open"
    plan = Link(_("Plan a decision"), reverse("decision_plan", args=[initiative]), main=True)
    old = Link(_("Write down earlier ones"), reverse("decision_earlier", args=[initiative]))
    section = listed(
        request,
        _shown(at, chosen),
        row,
        offered[chosen],
        note=_("Who decides, and by which rule, is said before."),
        filters=filters(request, offered.items(), chosen),
        empty=str(EMPTY[chosen]),
        links=[plan, old] if access.leads(at) else [],
    )
    return show(request, _("Decisions"), [section], crumbs=crumbs(at.initiative))


def _shown(at: Here, chosen: str) -> QuerySet[Decision]:
    if chosen == "again":
        return due.to_look_at(at.initiative)
    return due.made(at.initiative) if chosen == "made" else due.to_make(at.initiative)


def row(decision: Decision) -> Row:
    """A decision in a list."""
    return Row(decision.question, page_of(decision), words=standing(decision), note=str(_how(decision)))


def standing(decision: Decision) -> str:
    """How it stands, in a line."""
    if not decision.decided_on:
        planned = on_day(decision.rule_stated_on) if decision.rule_stated_on else _("a day nobody wrote down")
        return _("Planned on %(day)s. Not decided yet.") % {"day": planned}
    words = _("Agreed on %(day)s.") if decision.result == "agreed" else _("Not agreed, on %(day)s.")
    return words % {"day": on_day(decision.decided_on)}


def _how(decision: Decision) -> object:
    return WAYS[decision.template].name
