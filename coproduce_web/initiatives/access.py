"""Who may do what in an initiative. Everything that belongs to one is fetched through `Here`: else 404."""

import datetime
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property

from django.db.models import OuterRef, Q, QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Initiative, Membership, Role
from coproduce_web.writing.pages import reader

CHAIR = frozenset({"chair", "co-chair"})
FACILITATOR = frozenset({"facilitator"})

_taken_to_be: ContextVar[datetime.date | None] = ContextVar("taken_to_be", default=None)


def today() -> datetime.date:
    """The site's own day."""
    return _taken_to_be.get() or timezone.localdate()


@contextmanager
def as_if(day: datetime.date) -> Iterator[None]:
    """For the story of a demonstration, and nothing else: what is written in here is written as on that day.

    The history is not fooled: each entry has the moment at which it was really made.
    """
    before = _taken_to_be.set(day)
    try:
        yield
    finally:
        _taken_to_be.reset(before)


@dataclass(frozen=True)
class Here:
    """Somebody in an initiative: what they are here, and so what they may do.

    `membership` is None only for a steward who is no member: they see its frame, not what is said.
    """

    initiative: Initiative
    person: Person
    membership: Membership | None
    roles: frozenset[str]

    @property
    def is_member(self) -> bool:
        """In it today."""
        return self.membership is not None

    @property
    def facilitates(self) -> bool:
        """Writes down what others say, sees how to reach them."""
        return self.is_member and bool(self.roles & FACILITATOR)

    @property
    def chairs(self) -> bool:
        """Sees to it that the rules hold."""
        return self.is_member and bool(self.roles & CHAIR)

    @property
    def leads(self) -> bool:
        """Facilitates or chairs."""
        return self.facilitates or self.chairs

    @property
    def commissions(self) -> bool:
        """A professional who can commit money or staff, and owes an account."""
        return bool(self.membership and self.membership.side == "professional" and self.membership.can_commit)

    @cached_property
    def keeps_the_site(self) -> bool:
        """A steward of the site."""
        return self.person.keeps_the_site


def memberships_of(person: Person) -> QuerySet[Membership]:
    """Where this person is a member today."""
    return Membership.objects.filter(_current("left_on"), person=person).select_related("initiative")


def roles_held(initiative: Initiative | OuterRef) -> QuerySet[Role]:
    """The roles held today."""
    return Role.objects.filter(_current("until_on"), initiative=initiative, from_on__lte=today())


def members_of(initiative: Initiative | OuterRef) -> QuerySet[Membership]:
    """Who is a member today, with their person."""
    return Membership.objects.filter(_current("left_on"), initiative=initiative).select_related("person")


def initiatives_of(person: Person) -> QuerySet[Initiative]:
    """The initiatives this person is in; a steward sees that all of them exist."""
    if person.keeps_the_site:
        return Initiative.objects.all()
    return Initiative.objects.filter(pk__in=memberships_of(person).values("initiative"))


def here(request: HttpRequest, initiative: int) -> Here:
    """What the reader is in that initiative, if they are a member; else there is nothing here (404)."""
    found = _here(request, initiative)
    if not found.is_member:
        raise Http404
    return found


def facilitating(request: HttpRequest, initiative: int) -> Here:
    """The same, for one who facilitates it; else 404."""
    found = here(request, initiative)
    if not found.facilitates:
        raise Http404
    return found


def leading(request: HttpRequest, initiative: int) -> Here:
    """The same, for one who facilitates or chairs it; else 404."""
    found = here(request, initiative)
    if not found.leads:
        raise Http404
    return found


def keeping(request: HttpRequest, initiative: int) -> Here:
    """For one who facilitates or chairs it, and for a steward, who gives rights; else 404."""
    found = _here(request, initiative)
    if not (found.leads or found.keeps_the_site):
        raise Http404
    return found


def seeing(request: HttpRequest, initiative: int) -> Here:
    """For a member, or a steward, who sees its frame; else 404."""
    found = _here(request, initiative)
    if not (found.is_member or found.keeps_the_site):
        raise Http404
    return found


def only_reads(request: HttpRequest, at: Here) -> bool:
    """Whether a page that those who lead may change is only read by this one; sending to it is then 404."""
    if not at.leads and request.method == "POST":
        raise Http404
    return not at.leads


def _here(request: HttpRequest, pk: int) -> Here:
    person = reader(request)
    initiative = get_object_or_404(Initiative, pk=pk)
    membership = memberships_of(person).filter(initiative=initiative).first()
    roles = roles_held(initiative).filter(person=person).values_list("role", flat=True)
    return Here(initiative, person, membership, frozenset(roles))


def _current(until: str) -> Q:
    return Q(**{until: None}) | Q(**{f"{until}__gt": today()})


def sides_of(initiative: Initiative, people: Iterable[int] | None = None) -> dict[int, str]:
    """The side each person is on in this initiative, members past and present, by their key."""
    memberships = Membership.objects.filter(initiative=initiative)
    if people is not None:
        memberships = memberships.filter(person__in=people)
    return dict(memberships.values_list("person", "side"))
