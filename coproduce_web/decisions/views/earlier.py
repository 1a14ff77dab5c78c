"""Decisions from old minutes, one after another."""

from contextlib import suppress
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.decisions.actions import earlier as actions
from coproduce_web.decisions.forms.earlier import SIDES, EarlierForm
from coproduce_web.decisions.models import Decision
from coproduce_web.decisions.views.crumbs import list_crumbs
from coproduce_web.decisions.views.decisions import row
from coproduce_web.initiatives.access import leading
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section
from coproduce_web.writing.pages import WRITES, ask, filled, how

# Most groups decide the same way each time: the next begins with these answers of the last.
AS_LAST_TIME = (
    *("decided_on", "rule", "known_before", "who_decides", "passes_without_older", "binding", "kind"),
    "result",
)
NEWEST = 5


@signed_in
@require_http_methods(WRITES)
def earlier(request: HttpRequest, initiative: int) -> HttpResponse:
    """Write one down, and come back for the next."""
    at = leading(request, initiative)
    written = list(_written(at.initiative))
    form = EarlierForm(**filled(request), initial=_as_last_time(written) | _typed_before(request))

    def act() -> str:
        counts, columns = form.counts(), form.columns()
        actions.write_down(how(request), at.initiative, counts=counts, columns=columns, **form.cleaned_data)
        return reverse("decision_earlier", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Decisions from old minutes"),
        button=_("Write it down, and on to the next"),
        beside=_("One line each"),
        note=_("The last ten are enough to begin with. Argue them aloud. It begins as the last one ended."),
        sections=_so_far(at.initiative, written),
        crumbs=list_crumbs(at.initiative),
    )


def _written(initiative: Initiative) -> Any:
    found = initiative.decision_set.filter(template="earlier").order_by("-pk")
    return found.prefetch_related("decisionside_set")[:NEWEST]


def _as_last_time(written: list[Decision]) -> dict[str, Any]:
    if not written:
        return {}
    last = written[0]
    counted = {one.side: one.decided for one in last.decisionside_set.all()}
    numbers = zip(("older", "community", "professional"), (counted.get(side) for side in SIDES), strict=True)
    return {name: getattr(last, name) for name in AS_LAST_TIME} | dict(numbers)


def _typed_before(request: HttpRequest) -> dict[str, Any]:
    """The line and the day that were written down when the meeting was written up."""
    told: dict[str, Any] = {"question": request.GET.get("what")}
    # A day that is none is not filled in.
    with suppress(ValueError):
        told["decided_on"] = parse_date(request.GET.get("on", ""))
    return {name: value for name, value in told.items() if value}


def _so_far(initiative: Initiative, written: list[Decision]) -> list[Section]:
    if not written:
        return []
    done = Link(_("That is all of them"), f"{reverse('decisions', args=[initiative.pk])}?show=made")
    return [Section(_("Written down so far"), rows=[row(one) for one in written], links=[done])]
