"""Changes in people’s lives: the list, all of them or some."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.changes import due
from coproduce_web.changes.first_words import start_of, to_list
from coproduce_web.changes.models import CLAIMED, Change
from coproduce_web.changes.says import heading
from coproduce_web.changes.who_told import told
from coproduce_web.initiatives.access import Here, here
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, filters, listed, show


@signed_in
@require_safe
def changes(request: HttpRequest, initiative: int) -> HttpResponse:
    """All of them, the newest first, or those that went one way or belong to one area."""
    at = here(request, initiative)
    chosen = request.GET.get("show", "all")
    offered = _offered(at, chosen)
    chosen = chosen if chosen in offered else "all"
    add = Link(_("Tell of a change"), reverse("change_add", args=[initiative]), main=True)
    section = listed(
        request,
        _shown(at, chosen).select_related("outcome"),
        lambda change: row(at, change),
        _("What people tell"),
        note=_("Better, worse or the same: all three are worth telling. Only what is told can be put right."),
        filters=filters(request, offered.items(), chosen),
        empty=_("Nobody has told of a change yet.") if chosen == "all" else _("None here."),
        links=[add, Link(_("Areas of life we judge by"), reverse("outcomes", args=[initiative]))],
    )
    return show(request, _("Changes in people’s lives"), [section], crumbs=crumbs(at.initiative))


def _offered(at: Here, chosen: str) -> dict[str, str]:
    """Ways to look at the list; one area of life only where one comes from it."""
    offered = {
        "all": _("All"),
        "better": _("Better"),
        "worse": _("Worse"),
        "mixed": _("Some of each"),
        "same": _("The same"),
        "waiting": _("To agree"),
    }
    key = chosen.removeprefix("area-")
    if chosen.startswith("area-") and key.isdecimal() and len(key) < 19:
        area = at.initiative.outcome_set.filter(pk=key).first()
        if area:
            offered[chosen] = area.words
    return offered


def _shown(at: Here, chosen: str) -> QuerySet[Change]:
    if chosen == "waiting":
        return due.to_agree(at.initiative)
    found = to_list(at.initiative.change_set.all())
    if chosen.startswith("area-"):
        return found.filter(outcome=int(chosen.removeprefix("area-")))
    return found if chosen == "all" else found.filter(direction=chosen)


def row(at: Here, change: Change) -> Row:
    """A change in a list."""
    waits = _("Not agreed yet.") if change.status == CLAIMED else ""
    address = reverse("change", args=[change.initiative_id, change.pk])
    return Row(heading(change), address, quote=start_of(change), note=f"{told(at, change)} {waits}".strip())
