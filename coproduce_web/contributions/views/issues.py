"""The issues of a piece of work."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.contributions.models import Issue
from coproduce_web.contributions.views.rows import issue_row
from coproduce_web.initiatives.access import Here, here
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, filters, listed, show


@signed_in
@require_safe
def issues(request: HttpRequest, initiative: int) -> HttpResponse:
    """The list, as chosen, the newest first."""
    at = here(request, initiative)
    offered = {
        "all": _("All"),
        "open": _("To settle"),
        "agreed": _("We work on these"),
        "not": _("Not agreed"),
    }
    chosen = request.GET.get("show", "all")
    chosen = chosen if chosen in offered else "all"
    rise = Link(_("Raise an issue"), reverse("issue_raise", args=[initiative]), main=True)
    section = listed(
        request,
        _shown(at, chosen),
        issue_row,
        offered[chosen],
        note=_("With each, the side that raised it."),
        filters=filters(request, offered.items(), chosen),
        empty=_("None here."),
        links=[rise],
    )
    lead = _("Anybody can raise one. What we work on is agreed together.")
    return show(request, _("Issues"), [section], lead=lead, crumbs=crumbs(at.initiative), pictures=True)


def _shown(at: Here, chosen: str) -> QuerySet[Issue]:
    every = at.initiative.issue_set.all()
    if chosen == "open":
        return every.filter(outcome="")
    if chosen == "agreed":
        return every.filter(outcome="agreed")
    return every.exclude(outcome__in=["", "agreed"]) if chosen == "not" else every
