"""One member's page, for those who facilitate here, and for the person."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import roles_held
from coproduce_web.initiatives.models import Membership
from coproduce_web.people.access import Whose, whose
from coproduce_web.people.views.crumbs import crumbs_to
from coproduce_web.people.views.known import go, known
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, show
from coproduce_web.shared.words import on_day


@signed_in
@require_safe
def person(request: HttpRequest, initiative: int, person: int) -> HttpResponse:
    """What we hold about them, and what they are here."""
    it = whose(request, initiative, person)
    roles = roles_held(it.initiative).filter(person=it.person).values_list("role", flat=True)
    sections = [*known(it), _here(it, [str(say("role", role)).partition(":")[0] for role in roles])]
    if not it.is_mine:
        sections += [_who_they_are(it), _theirs(it)]
    return show(
        request,
        it.person.name,
        sections,
        kick=str(say("side", it.member.side)).partition(":")[0],
        crumbs=crumbs_to(it)[:-1] if not it.is_mine else crumbs_to(it),
    )


def _here(it: Whose, roles: list[str]) -> Section:
    links = [Link(it.said(_("Leave this work"), _("They leave")), _to(it, "member_end"))]
    if not it.is_mine:
        links = [
            Link(_("Put this right"), _to(it, "member_change")),
            Link(_("Offer something else to do"), _to(it, "member_offered")),
            *links,
        ]
    return Section(_("In this work"), facts=in_this_work(it.member, roles), rows=[Row(links=links)])


def _to(it: Whose, name: str) -> str:
    return reverse(name, args=[it.initiative.pk, it.person.pk])


def in_this_work(member: Membership, roles: list[str]) -> list[tuple[str, Any]]:
    """What a member is here."""
    offered = member.offered_tasks_on
    facts = [
        (_("Side"), say("side", member.side)),
        (_("Roles"), ", ".join(roles)),
        (_("Here since"), on_day(member.joined_on)),
        (_("Works for"), member.sector and say("sector", member.sector)),
        (_("Can commit money or staff"), _said(member.can_commit)),
        (_("Has lived what this is about"), _said(member.lived_experience)),
        (_("Speaks for"), member.speaks_for),
        (_("Offered something else to do"), on_day(offered) if offered else _("Not yet")),
    ]
    return [(term, words) for term, words in facts if words]


def _said(answer: bool | None) -> str:
    return "" if answer is None else (_("Yes") if answer else _("No"))


def _who_they_are(it: Whose) -> Section:
    return Section(
        _("About who they are"),
        note=_("Only they can read what they told."),
        words=[_("Age, sight, where somebody’s people are from: they may tell it, and need not.")],
        rows=[go(_("Write down what they tell"), _to(it, "person_characteristics"))],
    )


def _theirs(it: Whose) -> Section:
    return Section(
        _("All of this is theirs"),
        words=[_("They may see it, put it right, have a copy, and have it erased.")],
        rows=[go(_("They ask for it to be erased"), _to(it, "person_erase"))],
    )
