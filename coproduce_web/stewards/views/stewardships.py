"""Who keeps the site: asked to, and no longer."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.accounts.models import Stewardship
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.words import on_day
from coproduce_web.stewards import actions
from coproduce_web.stewards.access import everybody, stewarding
from coproduce_web.stewards.views.crumbs import crumbs
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def give(request: HttpRequest, person: int) -> HttpResponse:
    """One more steward."""
    stewarding(request)
    it = get_object_or_404(everybody(), pk=person)

    def act() -> str:
        actions.give(how(request), it)
        return reverse("steward")

    return ask(
        request,
        forms.Form(**filled(request)),
        act,
        heading=_("Ask %(name)s to keep the site") % {"name": it.name},
        button=_("They have said yes"),
        beside=_("From today"),
        facts=_rights(),
        crumbs=[*crumbs(), (reverse("steward_person", args=[person]), it.name)],
    )


def _rights() -> list[tuple[str, str]]:
    can = _("Let people sign in, stop them, give roles, choose other stewards, erase who asks for it")
    cannot = _("Read what is said in a piece of work they are not in, or sign in as somebody else")
    return [(_("They can"), can), (_("They cannot"), cannot)]


@signed_in
@require_http_methods(WRITES)
def end(request: HttpRequest, stewardship: int) -> HttpResponse:
    """One steward fewer, and never none."""
    me = stewarding(request)
    it = get_object_or_404(Stewardship.objects.select_related("person"), pk=stewardship)

    def act() -> str:
        actions.end(how(request), it)
        return reverse("home" if it.person == me else "steward")

    return ask(
        request,
        forms.Form(**filled(request)),
        act,
        heading=_("%(name)s no longer keeps the site") % {"name": it.person.name},
        button=_("It ends today"),
        facts=[(_("Since"), on_day(it.from_on))],
        crumbs=crumbs()[:1],
    )
