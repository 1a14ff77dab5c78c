"""Asking after something said, by its number, without signing in."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.contributions import access, guard
from coproduce_web.contributions.forms.at_a_door import NumberForm
from coproduce_web.contributions.models import Contribution, Door
from coproduce_web.contributions.ringing import ring
from coproduce_web.contributions.standing import progress, real_answer, waits_since
from coproduce_web.contributions.views.became import answered, thread
from coproduce_web.shared.access import open_to_all
from coproduce_web.shared.errors import too_often
from coproduce_web.shared.sections import Link, Section, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES


@open_to_all
@never_cache
@require_http_methods(WRITES)
def ask_after(request: HttpRequest) -> HttpResponse:
    """By a form: so the number stays out of the addresses that a borrowed computer remembers."""
    form = NumberForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and (one := _under(request, form)):
        return _what_became(request, one)
    return render(request, "contribution_ask_after.html", {"form": form, "heading": _("What became of it?")})


def _under(request: HttpRequest, form: NumberForm) -> Contribution | None:
    if guard.guessed_too_often(request):
        words = _("Many numbers were tried from here that are none. Wait five minutes, then try again.")
        form.add_error("number", f"{words} {ring()}")
        return None
    try:
        return access.said_under(form.cleaned_data["number"])
    except Http404:
        guard.missed(request)
        words = _("Nothing was said under that number. Look at it once more.")
        form.add_error("number", f"{words} {ring()}")
        return None


@open_to_all
@never_cache
@require_safe
def said(request: HttpRequest, token: str, number: str) -> HttpResponse:
    """What somebody sees who has just said something; the same address later shows what became of it."""
    door = access.door_at(token)
    if guard.guessed_too_often(request):
        return too_often(request)
    try:
        one = access.said_under(number, door)
    except Http404:
        guard.missed(request)
        raise
    return _what_became(request, one, door)


def _what_became(request: HttpRequest, one: Contribution, door: Door | None = None) -> HttpResponse:
    number, far = _number(request, one, door), progress(one)
    if real_answer(one):
        sections = [answered(one, for_author=True), _said(one), thread(far), number]
        return show(request, _("What became of what you said"), sections, pictures=True)
    waits = Section(_("What became of it"), words=[waits_since(one)])
    sections = [number, _said(one), waits, *([thread(far)] if far.knots[0].reached else [])]
    return show(request, _("Thank you. We have what you said."), sections, pictures=True)


def _number(request: HttpRequest, one: Contribution, door: Door | None) -> Section:
    asks_at = request.get_host() + reverse("ask_after").rstrip("/")
    words = _(
        "To ask what became of it, go to %(address)s and write this number, or say it on the telephone."
    ) % {"address": asks_at}
    more = Link(_("Say something else"), reverse("say", args=[door.token])) if door else None
    return Section(
        _("Your number"),
        note=_("Write it down, or print this page."),
        answer=one.number,
        words=[f"{words} {ring()}"],
        links=[more] if more and door and not door.withdrawn_on else [],
    )


def _said(one: Contribution) -> Section:
    return Section(_("What you said"), note=on_day(one.made_on), quote=one.words)
