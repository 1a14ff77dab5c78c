"""Settling an issue: agreed together, or not."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions import access
from coproduce_web.contributions.actions import settling as actions
from coproduce_web.contributions.forms.settling import SettleForm
from coproduce_web.contributions.models import Issue
from coproduce_web.contributions.views.crumbs import issue_crumbs, issue_page
from coproduce_web.initiatives.access import leading, today
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def agreement(request: HttpRequest, initiative: int, issue: int) -> HttpResponse:
    """What became of it: agreed together, saying how and by whom; or not, saying why."""
    it = access.issue(leading(request, initiative), issue)
    form = SettleForm(initial=_as_it_is(it), **filled(request))

    def act() -> str:
        return issue_page(actions.settle(how(request), it, **form.answers()))

    return ask(
        request,
        form,
        act,
        heading=_("What became of this issue?"),
        button=_("Write it down"),
        beside=it.title,
        note=_("What we work on is agreed together. If it is not agreed, whoever raised it is told why."),
        crumbs=issue_crumbs(it),
    )


def _as_it_is(it: Issue) -> dict[str, Any]:
    same = ("outcome", "agreed_how", "reason", "outcome_by_side", "level")
    return {name: getattr(it, name) for name in same} | {
        "could_refuse": {True: "yes", False: "no", None: ""}[it.could_refuse],
        "agreed_on": it.agreed_on or today(),
        "sides": it.agreed_sides.split(" and "),
    }
