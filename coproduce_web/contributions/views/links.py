"""Joining something said to the issues it is behind."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions import access
from coproduce_web.contributions.actions import answering as actions
from coproduce_web.contributions.forms.links import LinksForm
from coproduce_web.contributions.views.crumbs import one_crumbs, page_of
from coproduce_web.initiatives.access import leading
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def links(request: HttpRequest, initiative: int, contribution: int) -> HttpResponse:
    """The issues it is behind."""
    at = leading(request, initiative)
    one = access.contribution(at, contribution)
    form = LinksForm(at.initiative, list(one.issues.all()), **filled(request))

    def act() -> str:
        return page_of(actions.lead_to(how(request), one, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("Which issues does it belong to?"),
        button=_("Keep it so"),
        beside=access.author(at, one),
        note=_("So one can see later what came of it."),
        quote=one.words,
        crumbs=one_crumbs(one),
    )
