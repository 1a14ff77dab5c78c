"""Raising an issue: in one’s own name, without it, or for somebody else."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions.actions import raising as actions
from coproduce_web.contributions.forms.raising import RaiseForForm, RaiseForm
from coproduce_web.contributions.views.crumbs import issue_page, issues_crumbs
from coproduce_web.initiatives.access import Here, here, today
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def issue_raise(request: HttpRequest, initiative: int) -> HttpResponse:
    """A member raises one; whoever facilitates writes it down for somebody."""
    at = here(request, initiative)
    if at.facilitates and request.GET.get("for") != "me":
        return _for_somebody(request, at)
    return _for_oneself(request, at)


def _for_oneself(request: HttpRequest, at: Here) -> HttpResponse:
    form = RaiseForm(at.initiative, _grown_from(request), **filled(request))

    def act() -> str:
        given = form.cleaned_data
        side = at.membership.side if at.membership else ""
        by = None if given.pop("nameless") else at.person
        raised = actions.raise_issue(
            how(request), at.initiative, raised_by=by, side=side, raised_on=today(), **given
        )
        return issue_page(raised)

    return ask(
        request,
        form,
        act,
        heading=_("Raise an issue"),
        button=_("Raise it"),
        beside=_("Something to work on"),
        note=_("Raising it is for anybody. The group then agrees together what to work on."),
        crumbs=issues_crumbs(at.initiative),
    )


def _for_somebody(request: HttpRequest, at: Here) -> HttpResponse:
    known = {"raised_on": today(), "through": "self", "raised_by": request.GET.get("person")}
    form = RaiseForForm(at.initiative, _grown_from(request), initial=known, **filled(request))

    def act() -> str:
        reached = how(request, on_behalf_of=form.cleaned_data["raised_by"], **form.reached())
        return issue_page(actions.raise_issue(reached, at.initiative, **form.cleaned_data))

    own = Link(_("Raise one myself"), "?for=me")
    return ask(
        request,
        form,
        act,
        heading=_("Raise an issue for somebody"),
        button=_("Write it down"),
        beside=_("Who raised it, not who writes"),
        note=_("With a name or without. What counts is the side it came from."),
        sections=[Section(_("Your own issue"), links=[own])],
        crumbs=issues_crumbs(at.initiative),
    )


def _grown_from(request: HttpRequest) -> int | None:
    """The contribution one comes from, if any."""
    key = request.GET.get("contribution", "")
    return int(key) if key.isdecimal() else None
