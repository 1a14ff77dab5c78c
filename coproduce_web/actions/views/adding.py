"""Something new to be done."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.actions.actions import adding as actions
from coproduce_web.actions.forms.adding import ActionForm
from coproduce_web.actions.views.crumbs import list_crumbs, page_of
from coproduce_web.initiatives.access import leading
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int) -> HttpResponse:
    """Something new to be done."""
    at = leading(request, initiative)
    known = {name: request.GET.get(name) for name in ("decision", "what")}
    form = ActionForm(at.initiative, initial=known, **filled(request))

    def act() -> str:
        return page_of(actions.add(how(request), at.initiative, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("Add something to be done"),
        button=_("Add it"),
        beside=_("Who, what, when, how, where"),
        note=_("Somebody who can read all five knows what they have said yes to."),
        crumbs=list_crumbs(at.initiative),
    )
