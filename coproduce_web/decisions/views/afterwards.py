"""Making a decision, who else has to agree, and what became of it."""

import datetime
from calendar import monthrange

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.decisions import access
from coproduce_web.decisions.actions import afterwards as actions
from coproduce_web.decisions.actions import making
from coproduce_web.decisions.forms.afterwards import ApprovalForm, AskApprovalForm, FateForm, MakeForm
from coproduce_web.decisions.views.crumbs import decision_crumbs, page_of
from coproduce_web.decisions.ways_to_decide import WAYS
from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def make(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """Write down what was decided."""
    it = access.decision(leading(request, initiative), decision)
    way = WAYS[it.template]
    offered = {"decided_on": today(), "review_on": in_six_months(today())}
    form = MakeForm(initial=offered, **filled(request))

    def act() -> str:
        given = form.cleaned_data
        complete = given.pop("parts_complete") == "yes"
        return page_of(making.make(how(request), it, parts_complete=complete, **given))

    return ask(
        request,
        form,
        act,
        heading=_("What was decided?"),
        button=_("Write down the decision"),
        beside=it.question,
        note=_("Once it is written down it stands. To change it, plan a new decision."),
        facts=[(way.name, way.words)],
        crumbs=decision_crumbs(it),
    )


def in_six_months(day: datetime.date) -> datetime.date:
    """The same day of the month half a year on, or the last day of a shorter month."""
    months = day.month + 5
    year, month = day.year + months // 12, months % 12 + 1
    return datetime.date(year, month, min(day.day, monthrange(year, month)[1]))


@signed_in
@require_http_methods(WRITES)
def ask_approval(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """Say who else has to agree."""
    it = access.decision(leading(request, initiative), decision)
    form = AskApprovalForm(**filled(request))

    def act() -> str:
        given = form.cleaned_data
        needed = given.pop("needed") == "no"
        actions.ask_approval(how(request), it, needed=needed, **given)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("Who else has to agree?"),
        button=_("Write it down"),
        note=_("Best said before it is decided. Afterwards write down what they did with it."),
        quote=it.question,
        crumbs=decision_crumbs(it),
    )


@signed_in
@require_http_methods(WRITES)
def approval(request: HttpRequest, initiative: int, decision: int, approval: int) -> HttpResponse:
    """What they did with it, and their reasons."""
    it = access.decision(leading(request, initiative), decision)
    asked = access.approval(it, approval)
    offered = {"outcome": asked.outcome, "answered_on": asked.answered_on, "reason": asked.reason}
    form = ApprovalForm(initial=offered, **filled(request))

    def act() -> str:
        actions.answer_approval(how(request), asked, **form.cleaned_data)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("What did they do with it?"),
        button=_("Write it down"),
        beside=asked.body,
        note=_("Ask them for their reasons: a no without one is a no to all of us."),
        quote=it.result_words or it.question,
        crumbs=decision_crumbs(it),
    )


@signed_in
@require_http_methods(WRITES)
def fate(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """What has become of it: any member may say."""
    at = here(request, initiative)
    it = access.decision(at, decision)
    leads = access.leads(at)
    form = FateForm(leads=leads, initial={"looked_on": today()}, **filled(request))

    def act() -> str:
        told_by = {} if leads else {"told_by_side": _side(at)}
        actions.note_fate(how(request), it, **form.cleaned_data | told_by)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("What became of it?"),
        button=_("Say so"),
        note=_("We ask after six months, a year and two years. Best told by somebody who lives with it."),
        quote=it.result_words or it.question,
        crumbs=decision_crumbs(it),
    )


def _side(at: Here) -> str:
    return at.membership.side if at.membership else ""
