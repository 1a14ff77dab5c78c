"""Taking a task oneself, and giving it back."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import here
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import tasks as actions
from coproduce_web.meetings.views.crumbs import address, below
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def take(request: HttpRequest, initiative: int, meeting: int, task: int) -> HttpResponse:
    """Take a task that nobody has; or give back one’s own."""
    at = here(request, initiative)
    it = access.task_for(at, access.meeting(at, meeting), task)
    mine = it.person == at.person
    if it.person and not mine:
        taken = _("%(name)s does it already. Thank you: choose another.")
        messages.info(request, taken % {"name": it.person.name})
        return redirect(address("tasks", it.meeting))
    form = forms.Form(**filled(request))

    def act() -> str:
        (actions.give_back if mine else actions.take)(how(request), it, person=at.person)
        return address("tasks", it.meeting)

    return ask(
        request,
        form,
        act,
        heading=it.task,
        button=_("I cannot do it after all") if mine else _("I will do this"),
        beside=_("You do it") if mine else _("Nobody does it yet"),
        note=_("That is all right. It is offered to the others again.")
        if mine
        else _("You can give it back whenever you like."),
        lead=f"{it.meeting.title}. {it.meeting.when}.",
        crumbs=below(it.meeting, "tasks", _("Who does what")),
    )
