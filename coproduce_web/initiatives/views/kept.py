"""How fully things were written down: what makes a blank a no, or leaves it not known."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import Here, here, only_reads, today
from coproduce_web.initiatives.actions import kept as actions
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.forms.kept import KeptForm
from coproduce_web.initiatives.tables import called
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import A_PAGE, Section, show
from coproduce_web.shared.table import table
from coproduce_web.shared.words import SIDES, on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def kept(request: HttpRequest, initiative: int) -> HttpResponse:
    """What was said about it so far; those who lead say it."""
    at = here(request, initiative)
    page: dict[str, Any] = {"heading": _("Did we write it all down?"), "crumbs": crumbs(at.initiative)}
    page["sections"] = [_said(request, at)]
    if only_reads(request, at):
        return show(request, **page)
    form = KeptForm(**filled(request), initial={"until_on": today()})

    def act() -> str:
        actions.say_kept(how(request), at.initiative, **form.cleaned_data)
        return reverse("kept", args=[initiative])

    return ask(
        request,
        form,
        act,
        button=_("Write it down"),
        beside=_("Be honest: most is good"),
        note=_("Only where all was written down does a blank count as a no. Said again from the same day,"
               " it takes the place of what was said before."),
        **page,
    )  # fmt: skip


def _said(request: HttpRequest, at: Here) -> Section:
    found = at.initiative.kept_set.order_by("-until_on", "kept_table", "-from_on")
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    heads = [_("Records"), _("From"), _("Until"), _("Written down"), _("By whom")]
    rows = [
        [
            called(one.kept_table),
            on_day(one.from_on),
            on_day(one.until_on),
            str(say("kept_how", one.how)),
            str(SIDES.get(one.kept_by_side, "–")),
        ]
        for one in page
    ]
    return Section(
        _("What was said so far"),
        at="list",
        table=table(_("What was said so far"), heads, rows, quiet=True) if rows else None,
        pages=page,
        empty=_("Nothing yet. So a blank is not known, and never a no."),
    )
