"""What somebody agreed to, and what they took back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import today
from coproduce_web.people.access import whose
from coproduce_web.people.actions import consents as actions
from coproduce_web.people.forms.consents import AgreeForForm, AgreeForm, TakeBackForForm, TakeBackForm
from coproduce_web.people.forms.told import told
from coproduce_web.people.views.crumbs import crumbs_to, how_told
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled


@signed_in
@require_http_methods(WRITES)
def agree(request: HttpRequest, **where: int) -> HttpResponse:
    """They agree to something."""
    it = whose(request, **where)
    form = told(it, AgreeForm, AgreeForForm, **filled(request), initial={"given_on": today()})

    def act() -> str:
        reached = how_told(request, it, form)
        actions.agree(reached, it.person, **{"given_on": today()} | form.cleaned_data)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=it.said(_("Something you agree to"), _("Something %(name)s agrees to")),
        button=_("Write it down"),
        beside=_("Freely"),
        note=_("It can be taken back at any time, with no reason given."),
        crumbs=crumbs_to(it),
    )


@signed_in
@require_http_methods(WRITES)
def take_back(request: HttpRequest, consent: int, **where: int) -> HttpResponse:
    """They no longer agree."""
    it = whose(request, **where)
    one = get_object_or_404(it.person.consents.filter(withdrawn_on=None), pk=consent)
    form = told(it, TakeBackForm, TakeBackForForm, **filled(request), initial={"withdrawn_on": today()})

    def act() -> str:
        reached = how_told(request, it, form)
        actions.take_back(reached, one, **{"withdrawn_on": today()} | form.cleaned_data)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=it.said(_("You no longer agree"), _("%(name)s no longer agrees")),
        button=_("Take it back"),
        note=_("That it was agreed to, and is no longer, both stay on record."),
        quote=one.what_for,
        facts=[(_("Agreed on"), on_day(one.given_on))],
        crumbs=crumbs_to(it),
    )
