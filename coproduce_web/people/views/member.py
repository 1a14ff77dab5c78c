"""What a member is here: put right, offered something to do, and gone."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import today
from coproduce_web.people.access import Whose, theirs, whose
from coproduce_web.people.actions import members as actions
from coproduce_web.people.forms.members import ChangeForm, EndForm, OfferedForm
from coproduce_web.people.views.crumbs import crumbs_to
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def change(request: HttpRequest, initiative: int, person: int) -> HttpResponse:
    """Side, work, what they can commit, whom they speak for."""
    it = theirs(request, initiative, person)
    known = {name: getattr(it.member, name) for name in ChangeForm.base_fields}
    form = ChangeForm(**filled(request), initial=_as_asked(known))

    def act() -> str:
        actions.change(how(request), it.member, **form.cleaned_data)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=_("What %(name)s is here") % {"name": it.person.name},
        button=_("Write it down"),
        beside=_("As it is now"),
        note=_("A side says in what capacity somebody is here, and not how old they are."),
        crumbs=crumbs_to(it),
    )


def _as_asked(known: dict[str, Any]) -> dict[str, Any]:
    """Yes and no as the form says them."""
    said = {True: "yes", False: "no"}
    return {
        name: said.get(value, value) if isinstance(value, bool) else value for name, value in known.items()
    }


@signed_in
@require_http_methods(WRITES)
def offered(request: HttpRequest, initiative: int, person: int) -> HttpResponse:
    """That something was offered to them beside the meetings."""
    it = theirs(request, initiative, person)
    form = OfferedForm(**filled(request), initial={"offered_on": today()})

    def act() -> str:
        actions.offer(how(request), it.member, **form.cleaned_data)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=_("Something else to do"),
        button=_("Write it down"),
        beside=_("Offered to %(name)s") % {"name": it.person.name},
        note=_(
            "Away from the meeting, name three things they might like to do as well, or instead."
            " “No, thank you” is a good answer: it is the offer that counts."
        ),
        facts=_offered_before(it),
        crumbs=crumbs_to(it),
    )


def _offered_before(it: Whose) -> list[tuple[str, str]]:
    return [(_("Offered first on"), on_day(it.member.offered_tasks_on))] if it.member.offered_tasks_on else []


@signed_in
@require_http_methods(WRITES)
def end(request: HttpRequest, initiative: int, person: int) -> HttpResponse:
    """They leave this work; anybody may leave by themselves."""
    it = whose(request, initiative, person)
    form = EndForm(**filled(request), initial={"left_on": today()})

    def act() -> str:
        actions.end(how(request), it.member, **form.cleaned_data)
        return reverse("me") if it.is_mine else reverse("people", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=it.said(_("Leave this work"), _("%(name)s leaves")),
        button=_("Leave") if it.is_mine else _("Write it down"),
        note=_(
            "Their roles here end as well. What they said and decided stays. The reason helps to see what"
            " would have let them stay."
        ),
        facts=[(_("Work"), it.initiative.name), (_("Here since"), on_day(it.member.joined_on))],
        crumbs=crumbs_to(it),
    )
