"""Sharing out tasks: what has to be done, and who does it on what terms; for those who lead."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import leading
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import tasks as actions
from coproduce_web.meetings.forms.tasks import GiveForm, ShareForm
from coproduce_web.meetings.models import Task
from coproduce_web.meetings.views.crumbs import address, below
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def share(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Say what has to be done."""
    at = leading(request, initiative)
    it = access.meeting(at, meeting)
    already = set(it.task_set.values_list("task", flat=True))
    form = ShareForm(already, initial={"open_to_all": "yes"}, **filled(request))

    def act() -> str:
        told = {"tasks": form.tasks(), "open_to_all": form.cleaned_data["open_to_all"]}
        actions.share(how(request), it, **told)
        return address("tasks", it)

    return ask(
        request,
        form,
        act,
        heading=_("What has to be done?"),
        button=_("Share it out"),
        beside=_("Many hands"),
        note=_("Small things count: somebody who pours tea is there for a reason."),
        lead=f"{it.title}. {it.when}.",
        crumbs=below(it, "tasks", _("Who does what")),
    )


@signed_in
@require_http_methods(WRITES)
def give(request: HttpRequest, initiative: int, meeting: int, task: int) -> HttpResponse:
    """Say who does it, and on what terms."""
    at = leading(request, initiative)
    it = access.task(access.meeting(at, meeting), task)
    form = GiveForm(at.initiative, initial=_as_it_is(it), **filled(request))

    def act() -> str:
        given = how(request, on_behalf_of=form.cleaned_data["person"])
        actions.give(given, it, **form.cleaned_data)
        return address("tasks", it.meeting)

    return ask(
        request,
        form,
        act,
        heading=it.task,
        button=_("Write it down"),
        beside=_("Who does it"),
        note=_("Ask them first."),
        lead=f"{it.meeting.title}. {it.meeting.when}.",
        crumbs=below(it.meeting, "tasks", _("Who does what")),
    )


def _as_it_is(task: Task) -> dict[str, object]:
    said = {True: "yes", False: "no", None: ""}
    return {
        "person": task.person_id,
        "open_to_all": said[task.open_to_all],
        "paid": said[task.paid],
        "hours": task.hours,
    }
