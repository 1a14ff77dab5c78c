"""One thing to be done: who, what, when, how, where, and what came of it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.actions import access
from coproduce_web.actions.evidence import says
from coproduce_web.actions.models import Action, Doer
from coproduce_web.actions.standing import standing
from coproduce_web.actions.views.crumbs import list_crumbs
from coproduce_web.initiatives.access import Here, here
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, show
from coproduce_web.shared.words import on_day


@signed_in
@require_safe
def action(request: HttpRequest, initiative: int, action: int) -> HttpResponse:
    """One thing to be done: who, what, when, how, where, and what came of it."""
    at = here(request, initiative)
    it = access.readable(at, action)
    doers = list(it.doers.select_related("person").prefetch_related("reminders"))
    sections = [
        Section(_("How it stands"), answer=standing(it), facts=_facts(it), links=_answers(at, it)),
        Section(_("Who does it"), rows=[_doer(at, one) for one in doers]),
    ]
    if it.decision:
        carries_out = [initiative, it.decision_id]
        row = Row(it.decision.question, reverse("decision", args=carries_out))
        thread = Link(_("Follow the whole thread"), reverse("decision_trace", args=carries_out))
        sections.append(Section(_("What it carries out"), rows=[row], links=[thread]))
    return show(request, it.what, sections, crumbs=list_crumbs(at.initiative), pictures=True)


def _facts(it: Action) -> list[tuple[str, Any]]:
    told = [
        (_("First meant for"), it.first_due_on and on_day(it.first_due_on)),
        (_("How"), it.how),
        (_("Where"), it.where),
        (_("Why it is late"), "" if it.result == "dropped" else it.reason),
        (_("The others were told"), it.reason_told_on and on_day(it.reason_told_on)),
    ]
    missing = 5 - says(it)
    wanting = [(_("Still to say"), _("%(number)d of who, what, when, how, where") % {"number": missing})]
    return [(term, said) for term, said in told if said] + (wanting if missing else [])


def _answers(at: Here, it: Action) -> list[Link]:
    if it.done_on or it.result or not access.may_answer(at, it):
        return []
    place = [at.initiative.pk, it.pk]
    return [
        Link(_("It is done"), reverse("action_done", args=place), main=True),
        Link(_("It is late, or dropped"), reverse("action_late", args=place)),
    ]


def _doer(at: Here, one: Doer) -> Row:
    reminded = [reminder.reminded_on for reminder in one.reminders.all()]
    link = Link(_("Remind them"), reverse("action_reminder", args=[at.initiative.pk, one.action_id, one.pk]))
    return Row(
        one.person.name,
        side=one.capacity,
        note=_("Reminded on %(day)s.") % {"day": on_day(reminded[0])} if reminded else "",
        links=[link] if at.facilitates and one.person != at.person else [],
    )
