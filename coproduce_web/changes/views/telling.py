"""Telling of a change: one’s own, or written down for somebody."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.changes.actions import telling as actions
from coproduce_web.changes.forms.telling import OwnForm, WriteForm
from coproduce_web.changes.models import Change
from coproduce_web.initiatives.access import Here, here, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int) -> HttpResponse:
    """Somebody tells what is different: a member themselves, or somebody who writes it down for them."""
    at = here(request, initiative)
    kind = WriteForm if at.facilitates else OwnForm
    offered = {"noted_on": today(), "through": "self"}
    form = kind(at.initiative, request.GET.get("from", ""), initial=offered, **filled(request))

    def act() -> str:
        made = _for_another(request, at, form) if isinstance(form, WriteForm) else _own(request, at, form)
        return reverse("change", args=[initiative, made.pk])

    note = _("A change for the worse is as welcome as one for the better.")
    return ask(
        request,
        form,
        act,
        heading=_("What is different now?"),
        button=_("Write it down") if at.facilitates else _("Tell it"),
        beside=_("A change in somebody’s life"),
        note=_("Ask, and then wait. Write what they say and not what we hoped for.")
        if at.facilitates
        else note,
        crumbs=crumbs(at.initiative, ("changes", _("Changes in people’s lives"))),
    )


def _own(request: HttpRequest, at: Here, form: OwnForm) -> Change:
    return actions.tell(how(request), at.initiative, told_by=at.person, **form.cleaned_data)


def _for_another(request: HttpRequest, at: Here, form: WriteForm) -> Change:
    reached = form.reached()
    who = form.cleaned_data["told_by"]
    written = how(request, on_behalf_of=None if who == at.person else who, **reached)
    return actions.tell(written, at.initiative, **form.cleaned_data)
