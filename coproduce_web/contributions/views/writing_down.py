"""Saying something as a member, or writing down what somebody told whoever facilitates."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions.actions import saying as actions
from coproduce_web.contributions.forms.writing_down import OwnForm, WriteForm
from coproduce_web.contributions.views.crumbs import page_of, said_crumbs
from coproduce_web.initiatives.access import Here, here, today
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def write(request: HttpRequest, initiative: int) -> HttpResponse:
    """A member says something; whoever facilitates writes down what somebody told them."""
    at = here(request, initiative)
    if at.facilitates and request.GET.get("for") != "me":
        return _for_somebody(request, at)
    return _for_oneself(request, at)


def _for_oneself(request: HttpRequest, at: Here) -> HttpResponse:
    form = OwnForm(initial={"about": _is_about_purpose(request)}, **filled(request))

    def act() -> str:
        given = form.cleaned_data
        one = actions.say(how(request), at.initiative, person=at.person, made_on=today(), **given)
        messages.success(request, _("It is said. You will be told what becomes of it."))
        return page_of(one)

    return ask(
        request,
        form,
        act,
        heading=_("What would you like to say?"),
        button=_("Say it"),
        beside=_("Everyone gets an answer"),
        note=_("An idea, a worry, something that happened to you, an offer, a question."),
        crumbs=said_crumbs(at.initiative),
    )


def _for_somebody(request: HttpRequest, at: Here) -> HttpResponse:
    known = {
        "about": _is_about_purpose(request), "made_on": today(), "through": "self",
        "person": request.GET.get("person"), "channel": request.GET.get("channel"),
    }  # fmt: skip
    form = WriteForm(at.initiative, initial=known, **filled(request))

    def act() -> str:
        reached = how(request, on_behalf_of=form.cleaned_data["person"], **form.reached())
        one = actions.say(reached, at.initiative, **form.cleaned_data)
        words = _("Written down. Its number is %(number)s: tell them, so that they can ask after it.")
        messages.success(request, words % {"number": one.number})
        return page_of(one)

    own = Link(_("Say something myself"), "?for=me")
    return ask(
        request,
        form,
        act,
        heading=_("Write down what somebody said"),
        button=_("Write it down"),
        beside=_("Their own words"),
        note=_("Nobody needs to sign in to count. What you write here is theirs."),
        sections=[Section(_("Your own words"), links=[own])],
        crumbs=said_crumbs(at.initiative),
    )


def _is_about_purpose(request: HttpRequest) -> bool:
    return request.GET.get("about") == "purpose"
