"""One resource; adding one, accounting for it; saying what cannot be changed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import here, leading, only_reads, today
from coproduce_web.initiatives.actions import resources as actions
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.initiatives.forms.resources import ConstraintForm, ResourceForm
from coproduce_web.initiatives.models import Initiative
from coproduce_web.initiatives.views.resources import standing, told
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Section, show
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int) -> HttpResponse:
    """Something that was put in."""
    at = leading(request, initiative)
    form = ResourceForm(**filled(request))

    def act() -> str:
        actions.put_in(how(request), at.initiative, **form.cleaned_data)
        return reverse("resources", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Add money, people or a room"),
        button=_("Write it down"),
        note=_("Every member sees it."),
        crumbs=_crumbs(at.initiative),
    )


@signed_in
@require_http_methods(WRITES)
def resource(request: HttpRequest, initiative: int, resource: int) -> HttpResponse:
    """How one of them stands; those who lead account for it."""
    at = here(request, initiative)
    it = get_object_or_404(at.initiative.resource_set, pk=resource)
    page: dict[str, Any] = {"heading": it.words or it.get_kind_display(), "crumbs": _crumbs(at.initiative)}
    words = [words for words in (standing(it), *told(it)) if words]
    if only_reads(request, at):
        return show(request, sections=[Section(_("How it stands"), words=words)], **page)
    start = {name: getattr(it, name) for name in ResourceForm.base_fields}
    form = ResourceForm(**filled(request), initial=start)

    def act() -> str:
        actions.account_for(how(request), it, **form.cleaned_data)
        return reverse("resources", args=[initiative])

    return ask(
        request,
        form,
        act,
        button=_("Write it down"),
        beside=_("How it stands now"),
        note=" ".join(words),
        **page,
    )


@signed_in
@require_http_methods(WRITES)
def constraint(request: HttpRequest, initiative: int) -> HttpResponse:
    """What cannot be changed."""
    at = leading(request, initiative)
    form = ConstraintForm(**filled(request), initial={"told_on": today()})

    def act() -> str:
        actions.say_constraint(how(request), at.initiative, **form.cleaned_data)
        return reverse("resources", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Say what cannot be changed"),
        button=_("Write it down"),
        note=_("Law, politics, money, time. Better known at the beginning than at the end."),
        crumbs=_crumbs(at.initiative),
    )


def _crumbs(initiative: Initiative) -> Crumbs:
    return crumbs(initiative, ("resources", _("Money and other resources")))
