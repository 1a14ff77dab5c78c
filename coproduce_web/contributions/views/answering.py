"""Answering something said."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions import access
from coproduce_web.contributions.actions import answering as actions
from coproduce_web.contributions.forms.answering import AnswerForm
from coproduce_web.contributions.views.crumbs import one_crumbs, page_of
from coproduce_web.initiatives.access import leading, today
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def answer(request: HttpRequest, initiative: int, contribution: int) -> HttpResponse:
    """Say what became of it."""
    at = leading(request, initiative)
    one = access.contribution(at, contribution)
    form = AnswerForm(initial={"answered_on": today()}, **filled(request))

    def act() -> str:
        actions.answer(how(request), one, **form.cleaned_data)
        return page_of(one)

    return ask(
        request,
        form,
        act,
        heading=_("What became of it?"),
        button=_("Answer it"),
        beside=access.author(at, one),
        note=_("Said on %(day)s. Answer within thirty days.") % {"day": on_day(one.made_on)},
        quote=one.words,
        crumbs=one_crumbs(one),
    )
