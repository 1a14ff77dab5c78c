"""What came of it: it is done, or late, or dropped; and reminding whoever does it."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.actions import access
from coproduce_web.actions.actions import answers as actions
from coproduce_web.actions.forms.answers import DoneForm, LateForm, ReminderForm
from coproduce_web.actions.views.crumbs import list_crumbs, page_of
from coproduce_web.initiatives.access import facilitating, here, today
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def done(request: HttpRequest, initiative: int, action: int) -> HttpResponse:
    """It is done."""
    at = here(request, initiative)
    it = access.answerable(at, action)
    form = DoneForm(initial={"done_on": today()}, **filled(request))

    def act() -> str:
        return page_of(actions.done(how(request), it, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("It is done"),
        button=_("Say so"),
        quote=it.what,
        crumbs=list_crumbs(at.initiative),
    )


@signed_in
@require_http_methods(WRITES)
def late(request: HttpRequest, initiative: int, action: int) -> HttpResponse:
    """It will be late, or is dropped."""
    at = here(request, initiative)
    it = access.answerable(at, action)
    form = LateForm(**filled(request))

    def act() -> str:
        return page_of(actions.late(how(request), it, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("It is late, or dropped"),
        button=_("Say so"),
        note=_("Both are all right, when the others know why."),
        quote=it.what,
        crumbs=list_crumbs(at.initiative),
    )


@signed_in
@require_http_methods(WRITES)
def reminder(request: HttpRequest, initiative: int, action: int, doer: int) -> HttpResponse:
    """Remind somebody of what they said they would do."""
    at = facilitating(request, initiative)
    who = access.doer(at, action, doer)
    form = ReminderForm(initial={"channel": "email" if who.person.email else "phone"}, **filled(request))

    def act() -> str:
        actions.remind(how(request, **form.cleaned_data), who, reminded_on=today())
        return page_of(who.action)

    return ask(
        request,
        form,
        act,
        heading=_("Remind %(name)s") % {"name": who.person.name},
        button=_("Remind them"),
        quote=who.action.what,
        crumbs=list_crumbs(at.initiative),
    )
