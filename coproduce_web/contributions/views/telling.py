"""Telling an author what became of what they said: by email, or written down as done."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions import access
from coproduce_web.contributions.actions import answering as actions
from coproduce_web.contributions.forms.answering import TellingForm
from coproduce_web.contributions.models import Answer, Contribution
from coproduce_web.contributions.reaching import best_channel, details_of, ways
from coproduce_web.contributions.standing import real_answer
from coproduce_web.contributions.views.crumbs import address, one_crumbs, page_of
from coproduce_web.initiatives.access import Here, facilitating, members_of, today
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def telling(request: HttpRequest, initiative: int, contribution: int) -> HttpResponse:
    """Tell its author: an email is sent, anything else is written down as done."""
    at = facilitating(request, initiative)
    one = access.contribution(at, contribution)
    answered, details = real_answer(one), details_of(one)
    if answered is None and request.method != "POST":
        return redirect(address("contribution_answer", one))
    likes = {"channel": best_channel(one, details), "told_on": today()}
    form = TellingForm(initial=likes, **filled(request))

    def act() -> str:
        given = form.cleaned_data
        reached = how(request, channel=given.pop("channel"))
        actions.tell(reached, one, page=_their_page(request, at, one), **given)
        return page_of(one)

    return ask(
        request,
        form,
        act,
        heading=_("Tell them what became of it"),
        button=_("They are told"),
        beside=_("Whom to tell"),
        note=_("It is finished when they have been told."),
        quote=one.words,
        facts=[*ways(one, details), *_answer(answered)],
        crumbs=one_crumbs(one),
    )


def _answer(answered: Answer | None) -> list[tuple[str, str]]:
    if answered is None:
        return []
    return [(_("The answer"), f"{answered.get_answer_display()}. {answered.words}")]


def _their_page(request: HttpRequest, at: Here, one: Contribution) -> str:
    """Where they can see how it goes on: a member on its page, anyone else by its number."""
    if one.person_id and members_of(at.initiative).filter(person=one.person_id).exists():
        return request.build_absolute_uri(page_of(one))
    if one.door:
        return request.build_absolute_uri(reverse("said", args=[one.door.token, one.number]))
    return request.build_absolute_uri(reverse("ask_after"))
