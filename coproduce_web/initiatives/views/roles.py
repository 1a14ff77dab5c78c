"""Who has which role, since when and on what terms."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import Here, keeping, roles_held, seeing, today
from coproduce_web.initiatives.actions import roles as actions
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.forms.roles import EndRoleForm, GiveRoleForm
from coproduce_web.initiatives.models import Role
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, filters, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def roles(request: HttpRequest, initiative: int) -> HttpResponse:
    """The roles held today; those before them, and those to come."""
    at = seeing(request, initiative)
    offered = {"now": _("Now"), "all": _("All, past and to come")}
    chosen = "all" if request.GET.get("show") == "all" else "now"
    every = at.initiative.role_set.order_by("-from_on", "-pk")
    found = every if chosen == "all" else roles_held(at.initiative)
    section = listed(
        request,
        found.select_related("person"),
        lambda role: _row(at, role),
        _("Who does what"),
        note=_("Every role is open to every member, unless it says otherwise."),
        filters=filters(request, offered.items(), chosen),
        empty=_("Nobody has a role."),
        links=[_offer(at)],
    )
    return show(request, _("Roles"), [section], crumbs=crumbs(at.initiative))


def _gives(at: Here) -> bool:
    return at.leads or at.keeps_the_site


def _offer(at: Here) -> Link:
    if _gives(at):
        return Link(_("Give a role"), reverse("role_give", args=[at.initiative.pk]), main=True)
    return Link(_("Offer to take one on"), reverse("contribution_write", args=[at.initiative.pk]), main=True)


def _row(at: Here, role: Role) -> Row:
    end = Link(_("It ends"), reverse("role_end", args=[role.initiative_id, role.pk]))
    may_end = _gives(at) and (role.until_on is None or role.until_on > today())
    told = [_days(role), _open(role), _paid(role), role.terms]
    return Row(
        role.person.name,
        words=str(say("role", role.role)),
        note=" ".join(words for words in told if words),
        links=[end] if may_end else [],
    )


def _days(role: Role) -> str:
    if role.until_on is None:
        return _("Since %(day)s.") % {"day": on_day(role.from_on)}
    return _("From %(first)s to %(last)s.") % {"first": on_day(role.from_on), "last": on_day(role.until_on)}


def _open(role: Role) -> str:
    if role.open_to_all is None:
        return ""
    return _("It was open to every member.") if role.open_to_all else _("It was not open to every member.")


def _paid(role: Role) -> str:
    if role.paid is None:
        return ""
    return _("Paid.") if role.paid else _("Not paid.")


@signed_in
@require_http_methods(WRITES)
def give(request: HttpRequest, initiative: int) -> HttpResponse:
    """A role for a member."""
    at = keeping(request, initiative)
    form = GiveRoleForm(at.initiative, **filled(request), initial={"from_on": today()})

    def act() -> str:
        actions.give(how(request), at.initiative, **form.cleaned_data)
        return reverse("roles", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Give a role"),
        button=_("Give it"),
        note=_("First ask who would like it. An older person may do any of these."),
        crumbs=crumbs(at.initiative, ("roles", _("Roles"))),
    )


@signed_in
@require_http_methods(WRITES)
def end(request: HttpRequest, initiative: int, role: int) -> HttpResponse:
    """A role ends."""
    at = keeping(request, initiative)
    it = get_object_or_404(at.initiative.role_set.select_related("person"), pk=role)
    form = EndRoleForm(**filled(request), initial={"until_on": today()})

    def act() -> str:
        actions.end(how(request), it, **form.cleaned_data)
        return reverse("roles", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("A role ends"),
        button=_("Write it down"),
        facts=[
            (_("Who"), it.person.name),
            (_("Role"), say("role", it.role)),
            (_("Since"), on_day(it.from_on)),
        ],
        crumbs=crumbs(at.initiative, ("roles", _("Roles"))),
    )
