"""Every write about who is in an initiative: added, asked in, changed, gone."""

import datetime
from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import CHAIR, FACILITATOR, members_of, roles_held, today
from coproduce_web.initiatives.actions.days import in_turn, not_before, not_to_come
from coproduce_web.initiatives.models import Initiative, Membership
from coproduce_web.people import joined_email
from coproduce_web.people.known import is_known
from coproduce_web.people.models import Details
from coproduce_web.people.reach import Reach, missing
from coproduce_web.writing.action import How, Refused, action

NOWHERE = Reach()


@action
def add(
    how: How, /, initiative: Initiative, *, name: str, side: str, reach: Reach = NOWHERE, **details: Any
) -> Membership:
    """Somebody we did not know, and their membership from today. They need no email address."""
    in_turn(initiative)
    if reach.email and is_known(reach.email):
        raise Refused(_("Somebody we know has this address. Choose them, or leave the address out."), "reach")
    if words := missing(details.get("reach_by", ""), reach):
        raise Refused(words, "reach_by")
    person = Person.objects.add(" ".join(name.split()), reach.email)
    Details.objects.create(
        **how.columns, person=person, since=today(), phone=reach.phone, address=reach.address, **details
    )
    return _member(how, initiative, person, side)


@action
def join(how: How, initiative: Initiative, *, person: Person, side: str, read_at: str) -> Membership:
    """Somebody we know already, from today, or back after they left. They are told, and where to look."""
    in_turn(initiative)
    if members_of(initiative).filter(person=person).exists():
        raise Refused(_("%(name)s is here already.") % {"name": person.name})
    membership = _member(how, initiative, person, side)
    if person.email and how.by != person:
        joined_email.send_to(person, initiative, read_at)
    return membership


@action
def change(how: How, /, membership: Membership, **columns: Any) -> Membership:
    """Their side here, what they can commit, whom they speak for, and since when."""
    not_to_come(columns["joined_on"], "joined_on")
    not_to_come(columns["reported_back_on"], "reported_back_on")
    not_before(columns["joined_on"], columns["reported_back_on"], "reported_back_on")
    if columns["can_commit"] and columns["side"] != "professional":
        raise Refused(
            _("Only somebody paid or elected for this work can commit money or staff."), "can_commit"
        )
    for name, value in columns.items():
        setattr(membership, name, value)
    membership.save(update_fields=list(columns))
    return membership


@action
def offer(how: How, membership: Membership, *, offered_on: datetime.date) -> Membership:
    """That they were offered something to do beside the meetings: the first offer counts."""
    not_to_come(offered_on, "offered_on")
    membership.offered_tasks_on = min(offered_on, membership.offered_tasks_on or offered_on)
    membership.save(update_fields=["offered_tasks_on"])
    return membership


@action
def end(how: How, membership: Membership, *, left_on: datetime.date, left_why: str) -> Membership:
    """They left, and the roles they held here end."""
    in_turn(membership.initiative)
    not_to_come(left_on, "left_on")
    not_before(membership.joined_on, left_on, "left_on")
    _somebody_else_leads(membership)
    for role in membership.initiative.role_set.filter(person=membership.person_id):
        if role.until_on is None or role.until_on > left_on:
            role.until_on = max(left_on, role.from_on)
            role.save(update_fields=["until_on"])
    membership.left_on, membership.left_why = left_on, left_why
    membership.save(update_fields=["left_on", "left_why"])
    return membership


def _member(how: How, initiative: Initiative, person: Person, side: str) -> Membership:
    told: dict[str, Any] = {"side": side, "left_on": None, "left_why": ""}
    membership, _new = Membership.objects.update_or_create(
        initiative=initiative,
        person=person,
        defaults=told,
        create_defaults=told | how.columns | {"joined_on": today()},
    )
    return membership


def _somebody_else_leads(membership: Membership) -> None:
    staying = members_of(membership.initiative).exclude(pk=membership.pk).values("person")
    leading = roles_held(membership.initiative).filter(role__in=FACILITATOR | CHAIR)
    if (
        leading.filter(person=membership.person_id).exists()
        and not leading.filter(person__in=staying).exists()
    ):
        raise Refused(_("Nobody else leads here. Give somebody the chair, or have them facilitate, first."))
