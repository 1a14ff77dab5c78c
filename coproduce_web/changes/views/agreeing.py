"""Whether a change is right as it is written: agreed to by who told it, or checked."""

from collections.abc import Callable

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.changes import access
from coproduce_web.changes.actions import agreeing as actions
from coproduce_web.changes.forms.agreeing import RightForm, VerifyForm
from coproduce_web.changes.models import AGREED, Change
from coproduce_web.changes.views.crumbs import below, page_of
from coproduce_web.changes.who_told import is_theirs
from coproduce_web.initiatives.access import here, today
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def status(request: HttpRequest, initiative: int, change: int) -> HttpResponse:
    """Say that it is right: who told it for themselves; those who lead read it back, or check it."""
    at = here(request, initiative)
    it = access.answerable(at, change)
    if is_theirs(at, it):
        return _own(request, it)
    offered = {"words": it.words, "verified_on": today()}
    form = VerifyForm(initial=offered, **filled(request))

    def act() -> str:
        given = form.cleaned_data
        agreed = given["status"] == AGREED
        reached = how(
            request,
            channel=given.pop("channel"),
            read_back=agreed or None,
            on_behalf_of=it.told_by if agreed else None,
        )
        actions.verify(reached, it, **given)
        return page_of(it)

    note = _("Read it to whoever told it, and change the words until they say: so it is.")
    return _ask(request, form, act, it, heading=_("Is it right?"), note=note)


def _own(request: HttpRequest, it: Change) -> HttpResponse:
    form = RightForm(initial={"words": it.words}, **filled(request))

    def act() -> str:
        actions.verify(how(request), it, status=AGREED, verified_on=today(), **form.cleaned_data)
        return page_of(it)

    note = _("These are your words. What you write here stands.")
    return _ask(request, form, act, it, heading=_("Did we write it as you meant it?"), note=note)


def _ask(request: HttpRequest, form: Form, act: Callable[[], str], it: Change, **page: str) -> HttpResponse:
    return ask(request, form, act, button=_("It is right"), crumbs=below(it), **page)
