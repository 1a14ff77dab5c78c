"""What a change came from, and whether it is right as it is written."""

from collections.abc import Callable

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.changes import access
from coproduce_web.changes.actions import changes as actions
from coproduce_web.changes.forms.changes import AgreedForm, RightForm, SourceForm, VerifyForm
from coproduce_web.changes.models import AGREED, Change
from coproduce_web.changes.says import is_theirs
from coproduce_web.changes.views.change import change_crumbs, page_of
from coproduce_web.initiatives.access import here, today
from coproduce_web.initiatives.crumbs import Crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def source_add(request: HttpRequest, initiative: int, change: int) -> HttpResponse:
    """Say what it came from. Who told it, of their own life, agrees by saying so."""
    at = here(request, initiative)
    it = access.answerable(at, change)
    own = is_theirs(at, it)
    form = SourceForm(at.initiative, request.GET.get("from", ""), own=own, **filled(request))

    def act() -> str:
        agreed = {"agreed": True if it.lives_with_it else None} if own else {}
        actions.comes_from(how(request), it, **form.cleaned_data | agreed)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("What did it come from?"),
        button=_("Write it down"),
        note=_("So it can be followed back to whoever first spoke of it."),
        quote=it.words,
        crumbs=_crumbs(it),
    )


@signed_in
@require_http_methods(WRITES)
def source(request: HttpRequest, initiative: int, change: int, source: int) -> HttpResponse:
    """Say whether it came from that."""
    at = here(request, initiative)
    one = access.source(at, change, source)
    it = one.change
    form = AgreedForm(**filled(request))

    def act() -> str:
        teller = None if is_theirs(at, it) else it.told_by
        written = how(request, on_behalf_of=teller)
        actions.agree_source(written, one, agreed=form.cleaned_data["agreed"] == "yes")
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("Did it come from that?"),
        button=_("Say so"),
        note=_("Whoever lives with it knows best. Ask them."),
        quote=it.words,
        facts=[(_("It is said to come from"), str(one))],
        crumbs=_crumbs(it),
    )


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
    return ask(request, form, act, button=_("It is right"), crumbs=_crumbs(it), **page)


def _crumbs(it: Change) -> Crumbs:
    return [*change_crumbs(it), (page_of(it), _("A change"))]
