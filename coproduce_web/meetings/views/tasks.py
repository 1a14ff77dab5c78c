"""Who does what at a meeting: offered to everybody, taken by oneself, or given by those who lead."""

from functools import partial

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import Here, here
from coproduce_web.meetings import access
from coproduce_web.meetings.models import Task
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, listed, show


@signed_in
@require_safe
def tasks(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """What has to be done, and who does it; what nobody does yet comes first."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    found = it.task_set.select_related("person", "meeting").annotate(nobody=Q(person=None))
    share = Link(_("Say what has to be done"), address("tasks_share", it), main=True)
    section = listed(
        request,
        found.order_by("-nobody", "pk"),
        partial(_row, at),
        _("Who does what"),
        note=_("Take what you like doing. Nobody has to do anything."),
        empty=_("Nothing is shared out yet."),
        links=[share] if at.leads else [],
    )
    return show(
        request, _("Who does what"), [section], lead=f"{it.title}. {it.when}.", crumbs=meeting_crumbs(it)
    )


def _row(at: Here, task: Task) -> Row:
    return Row(
        task.task,
        words=_who(at, task),
        note=" ".join(_terms(task)),
        links=_links(at, task),
    )


def _who(at: Here, task: Task) -> str:
    if task.person == at.person:
        return _("You do it.")
    return task.person.name if task.person else _("Nobody yet.")


def _terms(task: Task) -> list[str]:
    terms = []
    if task.open_to_all is not None:
        terms.append(_("Offered to everybody.") if task.open_to_all else _("Not offered to everybody."))
    if task.hours:
        words = ngettext("%(n)s hour.", "%(n)s hours.", 1 if task.hours == 1 else 2)
        terms.append(words % {"n": f"{task.hours.normalize():f}"})
    if task.paid:
        terms.append(_("Paid."))
    return terms


def _links(at: Here, task: Task) -> list[Link]:
    links = []
    if task.person == at.person:
        links.append(Link(_("I cannot do it after all"), address("task_take", task.meeting, task.pk)))
    elif access.may_take(task):
        links.append(Link(_("I will do this"), address("task_take", task.meeting, task.pk)))
    if at.leads:
        links.append(Link(_("Say who does it"), address("task_give", task.meeting, task.pk)))
    return links
