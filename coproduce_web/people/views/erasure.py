"""Asking to be erased, and doing it for somebody who asked."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import today
from coproduce_web.people.access import may_erase, whose
from coproduce_web.people.actions import erasure as actions
from coproduce_web.people.forms.erasure import AskForForm, AskForm, DoForm
from coproduce_web.people.forms.told import told
from coproduce_web.people.models import Erasure
from coproduce_web.people.views.crumbs import crumbs_to, how_told
from coproduce_web.people.waiting import erasures_asked
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Row, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how, reader

GOES = gettext_lazy(
    "The name, the email address, how to reach them, what helps them, who supports them, and what they told"
    " about who they are. They cannot sign in any more."
)
STAYS = gettext_lazy(
    "That somebody came, decided, or took something on. It is kept under a code which is nobody’s name."
)


@signed_in
@require_http_methods(WRITES)
def ask_for(request: HttpRequest, **where: int) -> HttpResponse:
    """Somebody asks for it: a record of asking. Another does it."""
    it = whose(request, **where)
    form = told(it, AskForm, AskForForm, **filled(request), initial={"asked_on": today()})

    def act() -> str:
        reached = how_told(request, it, form)
        actions.ask(reached, it.person, **{"asked_on": today()} | form.cleaned_data)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=it.said(_("Ask to be erased"), _("%(name)s asks to be erased")),
        button=_("Ask for it"),
        note=_("A person does this, within a month. Until then it can be taken back."),
        facts=[(_("What goes"), GOES), (_("What stays"), STAYS)],
        crumbs=crumbs_to(it),
    )


@signed_in
@require_http_methods(WRITES)
def stay(request: HttpRequest) -> HttpResponse:
    """They take it back."""
    it = whose(request)
    waiting = get_object_or_404(it.person.erasures.filter(done_on=None, taken_back_on=None))

    def act() -> str:
        actions.take_back(how(request), waiting)
        return it.page

    return ask(
        request,
        forms.Form(**filled(request)),
        act,
        heading=_("I want to stay"),
        button=_("I want to stay"),
        beside=_("Not erased after all"),
        facts=[(_("You asked on"), on_day(waiting.asked_on))],
        crumbs=crumbs_to(it),
    )


@signed_in
@require_safe
def erasures(request: HttpRequest) -> HttpResponse:
    """Those who asked and wait, for a steward and for those who facilitate for them."""
    may_erase(request)
    section = listed(
        request,
        erasures_asked(reader(request)),
        _row,
        _("Who asked"),
        note=_("The longest wait first. The law gives us a month."),
        empty=_("Nobody waits."),
    )
    return show(request, _("Asked to be erased"), [section])


def _row(one: Erasure) -> Row:
    asked = _("Asked on %(day)s.") % {"day": on_day(one.asked_on)}
    return Row(one.person.name, reverse("erasure_do", args=[one.pk]), note=asked)


@signed_in
@require_http_methods(WRITES)
def do(request: HttpRequest, erasure: int) -> HttpResponse:
    """It is done."""
    may_erase(request)
    one = get_object_or_404(erasures_asked(reader(request)), pk=erasure)
    form = DoForm(**filled(request))

    def act() -> str:
        actions.do(how(request), one)
        messages.success(request, _("It is done."))
        return reverse("erasures")

    return ask(
        request,
        form,
        act,
        heading=_("Erase %(name)s") % {"name": one.person.name},
        button=_("Erase for good"),
        beside=_("Before you do it"),
        note=_("Ask them once more. Offer them a copy first."),
        facts=_facts(one),
        crumbs=[(reverse("erasures"), _("Asked to be erased"))],
    )


def _facts(one: Erasure) -> list[tuple[str, Any]]:
    words = _("Taken away") if one.words_too else _("Stays with the group, without the name")
    return [
        (_("Asked on"), on_day(one.asked_on)),
        (_("How"), one.get_channel_display()),
        (_("What goes"), GOES),
        (_("What they said"), words),
        (_("What stays"), STAYS),
    ]
