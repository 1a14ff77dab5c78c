"""An issue's own page: how it was agreed, what it grew from, what was decided."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.contributions import access
from coproduce_web.contributions.models import Issue
from coproduce_web.contributions.reached import reached
from coproduce_web.contributions.standing import with_standing
from coproduce_web.contributions.views.crumbs import issues_crumbs
from coproduce_web.contributions.views.rows import said_row
from coproduce_web.initiatives.access import Here, here
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import SIDES, on_day

AGREED = "agreed"


@signed_in
@require_safe
def issue(request: HttpRequest, initiative: int, issue: int) -> HttpResponse:
    """The page."""
    at = here(request, initiative)
    it = access.issue(at, issue)
    decisions = list(it.decisions.all())
    sections = [
        _settled(at, it),
        _raised(it),
        listed(
            request,
            with_standing(it.contributions.all()),
            lambda one: said_row(at, one),
            _("What it grew from"),
            empty=_("Nobody has said which words it grew from."),
        ),
        _decided(at, it, decisions),
    ]
    return show(request, it.title, sections, crumbs=issues_crumbs(at.initiative), pictures=True)


def _settled(at: Here, it: Issue) -> Section:
    words = _("Say anew what became of it") if it.outcome else _("Say what became of it")
    settle = Link(words, reverse("issue_agreement", args=[at.initiative.pk, it.pk]), main=not it.outcome)
    could = {True: _("Yes"), False: _("No"), None: ""}[it.could_refuse]
    facts = [
        (_("How it was agreed"), _code(it, "agreed_how")),
        (_("Among those who agreed"), _code(it, "agreed_sides")),
        (_("Who said so"), str(SIDES[it.outcome_by_side]) if it.outcome_by_side else ""),
        (_("Could the group have turned it down"), could),
        (_("The reason"), it.reason),
    ]
    return Section(
        _("How it stands"),
        note=_("Settled on %(day)s.") % {"day": on_day(it.agreed_on)} if it.agreed_on else "",
        answer=f"{it.get_outcome_display()}." if it.outcome else _("Not settled yet."),
        facts=[fact for fact in facts if fact[1]],
        links=[settle] if at.leads else [],
    )


def _code(it: Issue, name: str) -> str:
    code = getattr(it, name)
    return str(say(name, code)) if code else ""


def _raised(it: Issue) -> Section:
    side = str(SIDES[it.raised_by_side]) if it.raised_by_side else str(SIDES["not known"])
    facts: list[tuple[str, Any]] = [
        (_("Raised by"), it.raised_by.name if it.raised_by else _("Somebody without a name")),
        (_("Side"), side),
        *reached(it),
        (_("Is it about one life, or many"), _code(it, "level")),
    ]
    return Section(
        _("What it is about"),
        note=_("Raised on %(day)s.") % {"day": on_day(it.raised_on)},
        words=[it.words] if it.words else [],
        facts=[fact for fact in facts if fact[1]],
    )


def _decided(at: Here, it: Issue, decisions: Sequence[Any]) -> Section:
    plan = f"{reverse('decision_plan', args=[at.initiative.pk])}?issue={it.pk}"
    first = it.outcome == AGREED and not decisions
    return Section(
        _("Decisions that answer it"),
        at="decisions",
        rows=[_decision(one) for one in decisions],
        empty=_("None so far."),
        links=[Link(_("Plan a decision about it"), plan, main=first)] if at.leads else [],
    )


def _decision(one: Any) -> Row:
    words = _("To be decided.")
    if one.decided_on:
        words = _("Decided on %(day)s.") % {"day": on_day(one.decided_on)}
    return Row(one.question, reverse("decision", args=[one.initiative_id, one.pk]), words=words)
