"""The initiatives a person is in, and beginning one."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives import actions
from coproduce_web.initiatives.access import initiatives_of
from coproduce_web.initiatives.forms.initiatives import BeginForm
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how, reader

A_PAGE = 20


@signed_in
@require_safe
def initiatives(request: HttpRequest) -> HttpResponse:
    """The pieces of work this person is in."""
    mine = Paginator(initiatives_of(reader(request)), A_PAGE).get_page(request.GET.get("page"))
    return render(request, "initiative_list.html", {"mine": mine})


@signed_in
@require_http_methods(WRITES)
def begin(request: HttpRequest) -> HttpResponse:
    """Begin a piece of work."""
    form = BeginForm(**filled(request))

    def act() -> str:
        return reverse("initiative", args=[actions.begin(how(request), **form.cleaned_data).pk])

    return ask(
        request,
        form,
        act,
        heading=_("Begin a piece of work"),
        button=_("Begin it"),
        beside=_("Before anybody is asked in"),
        note=_(
            "Say what you want to achieve first. Then ask who it touches, and change it on what they say."
        ),
        crumbs=[(reverse("initiatives"), _("Our work"))],
    )
