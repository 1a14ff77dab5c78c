"""Saying what a change came from, and whether it did."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.changes import access
from coproduce_web.changes.actions import sources as actions
from coproduce_web.changes.forms.agreeing import AgreedForm
from coproduce_web.changes.forms.came_from import SourceForm
from coproduce_web.changes.views.crumbs import below, page_of
from coproduce_web.changes.who_told import is_theirs
from coproduce_web.initiatives.access import here
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
        crumbs=below(it),
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
        crumbs=below(it),
    )
