"""Whose records are whose.

A person sees what they gave, what the initiatives they are in have written down themselves, and in a
demonstration what is shown to everyone. Exact records are taken away only by those who may read each of them.
"""

from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from coproduce_web.accounts.models import Person
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.own_records import EVERYTHING, initiatives_in, of_initiative, of_place
from coproduce_web.initiatives.access import CHAIR, FACILITATOR, memberships_of
from coproduce_web.initiatives.models import Membership

LEADS = CHAIR | FACILITATOR


def given_by(person: Person) -> QuerySet[Given]:
    """What this person gave and may change."""
    return Given.objects.filter(owner=person, shared=False)


def shown_to_all() -> QuerySet[Given]:
    """What everyone signed in may read: made-up records, in a demonstration and nowhere else."""
    every = Given.objects.filter(shared=True, made_up=True)
    return every if settings.DEMO else every.none()


def own_scopes(person: Person) -> list[str]:
    """Which of the site's own records this person may read as findings.

    A member: the initiatives they are in. Who leads or commissions one: its place as well. A steward:
    everything taken together.
    """
    mine = list(memberships_of(person))
    leads = set(person.roles.filter(until_on=None, role__in=LEADS).values_list("initiative", flat=True))
    scopes = [of_initiative(one.initiative_id) for one in mine]
    places = {one.initiative.place for one in mine if one.initiative_id in leads or _commissions(one)}
    scopes += [of_place(place) for place in sorted(places - {""})]
    return [*scopes, EVERYTHING] if person.keeps_the_site else scopes


def may_take(person: Person, scope: str) -> bool:
    """Whether the exact records of a scope are this person's to take: they are in every piece of work there.

    Who only reads a place, or keeps the site, has its published figures.
    """
    mine = set(memberships_of(person).values_list("initiative", flat=True))
    return mine.issuperset(initiatives_in(scope).values_list("pk", flat=True))


def _commissions(membership: Membership) -> bool:
    return membership.side == "professional" and bool(membership.can_commit)


def may_change(person: Person, given: Given) -> bool:
    """Only the giver says to go on, or deletes; what is shown to everyone stays."""
    return given.owner_id == person.pk and not given.shared


def readable(person: Person, pk: UUID) -> Given:
    """Those records, if this person may read them; else there is nothing here (404)."""
    given = get_object_or_404(Given, pk=pk)
    if given.scope:
        may_read = given.scope in own_scopes(person)
    else:
        may_read = (given_by(person) | shown_to_all()).filter(pk=pk).exists()
    if not may_read:
        raise Http404
    return given


def own_scope(person: Person, scope: str) -> str:
    """That scope, if this person may read it; else there is nothing here (404)."""
    if scope not in own_scopes(person):
        raise Http404
    return scope


def changeable(person: Person, pk: UUID) -> Given:
    """Those records, if this person may change them; else there is nothing here (404)."""
    return get_object_or_404(given_by(person), pk=pk)
