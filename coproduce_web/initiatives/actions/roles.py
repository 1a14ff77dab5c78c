"""Every write about who has which role."""

import datetime

from django.db.models import Q
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import CHAIR, FACILITATOR, members_of, roles_held, today
from coproduce_web.initiatives.actions.days import in_turn, not_before
from coproduce_web.initiatives.models import Initiative, Role
from coproduce_web.writing.action import How, Refused, action


@action
def give(
    how: How,
    initiative: Initiative,
    *,
    person: Person,
    role: str,
    from_on: datetime.date,
    until_on: datetime.date | None = None,
    open_to_all: bool | None = None,
    paid: bool | None = None,
    terms: str = "",
) -> Role:
    """A role to a member. Facilitator and chair give rights in this initiative from that day."""
    in_turn(initiative)
    if not members_of(initiative).filter(person=person).exists():
        raise Refused(_("That is not a member here. Choose from the list."), "person")
    not_before(from_on, until_on, "until_on")
    held = initiative.role_set.filter(person=person, role=role)
    if held.filter(Q(until_on=None) | Q(until_on__gt=from_on) | Q(from_on=from_on)).exists():
        words = _("%(name)s has this role already. End that first, or begin on the day it ends.")
        raise Refused(words % {"name": person.name}, "role")
    return Role.objects.create(
        **how.columns, initiative=initiative, person=person, role=role, from_on=from_on, until_on=until_on,
        open_to_all=open_to_all, paid=paid, terms=terms,
    )  # fmt: skip


@action
def end(how: How, role: Role, *, until_on: datetime.date) -> Role:
    """It ends on that day, and what it let its holder do ends with it."""
    in_turn(role.initiative)
    if role.until_on and role.until_on <= today():
        raise Refused(_("This role has ended already."))
    not_before(role.from_on, until_on, "until_on")
    if role.role in FACILITATOR | CHAIR and not _others_lead(role):
        raise Refused(_("Nobody else leads here. Give this role, or the chair, to somebody first."))
    role.until_on = until_on
    role.save(update_fields=["until_on"])
    return role


def _others_lead(role: Role) -> bool:
    members = members_of(role.initiative).values("person")
    leading = roles_held(role.initiative).filter(role__in=FACILITATOR | CHAIR, person__in=members)
    return leading.exclude(pk=role.pk).exists()
