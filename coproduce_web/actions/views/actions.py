"""What is to be done in a piece of work: the list, the first due first."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.actions import due
from coproduce_web.actions.models import Action
from coproduce_web.actions.standing import standing
from coproduce_web.actions.views.crumbs import page_of
from coproduce_web.initiatives.access import Here, here
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, filters, listed, show


@signed_in
@require_safe
def actions_list(request: HttpRequest, initiative: int) -> HttpResponse:
    """What is to be done, the first due first."""
    at = here(request, initiative)
    offered = {"open": _("Still to do"), "late": _("Late"), "mine": _("Mine"), "all": _("All")}
    chosen = request.GET.get("show", "open")
    found = _shown(at, chosen).prefetch_related("doers__person")
    add = Link(_("Add something to be done"), reverse("action_add", args=[initiative]), main=True)
    section = listed(
        request,
        found,
        _row,
        _("Things to do"),
        note=_("Late is all right. Not saying so is what wears people out."),
        filters=filters(request, offered.items(), chosen if chosen in offered else "open"),
        empty=_("Nothing here."),
        links=[add] if at.facilitates or at.chairs else [],
    )
    return show(request, _("What is to be done"), [section], crumbs=crumbs(at.initiative))


def _shown(at: Here, chosen: str) -> Any:
    if chosen == "mine":
        return due.of_person(at.person).filter(initiative=at.initiative)
    if chosen == "all":
        return at.initiative.action_set.order_by("-due_on", "-pk")
    return due.late(at.initiative) if chosen == "late" else due.still_to_do(at.initiative)


def _row(it: Action) -> Row:
    return Row(it.what, page_of(it), words=_who(it), note=standing(it))


def _who(it: Action) -> str:
    return ", ".join(doer.person.name for doer in it.doers.all())
