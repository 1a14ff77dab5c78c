"""Whose record somebody may open: their own, and as a facilitator those of the members here; else 404."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import (
    FACILITATOR,
    Here,
    facilitating,
    here,
    members_of,
    memberships_of,
    roles_held,
)
from coproduce_web.initiatives.models import Initiative, Membership
from coproduce_web.people.models import Details
from coproduce_web.writing.pages import reader


@dataclass(frozen=True)
class Whose:
    """Whose record is open, and who has it open: the person themselves, or one who facilitates for them.

    `membership` is that of the person in the initiative it was opened from; None on one’s own pages.
    """

    person: Person
    reader: Person
    membership: Membership | None = None

    @property
    def is_mine(self) -> bool:
        """The reader's own."""
        return self.person.pk == self.reader.pk

    @property
    def member(self) -> Membership:
        """Their membership where it was opened from; on one’s own pages there is none (404)."""
        if self.membership is None:
            raise Http404
        return self.membership

    @property
    def initiative(self) -> Initiative:
        """Where it was opened from."""
        return self.member.initiative

    @property
    def details(self) -> Details | None:
        """How to reach them, where anybody has told."""
        return getattr(self.person, "details", None)

    def address(self, name: str, *more: int) -> str:
        """Where this is written: `my_ways` for oneself, `person_ways` for another."""
        if self.is_mine or self.membership is None:
            return reverse(f"my_{name}", args=more)
        return reverse(f"person_{name}", args=[self.initiative.pk, self.person.pk, *more])

    @property
    def page(self) -> str:
        """The page that has all of it."""
        if self.is_mine or self.membership is None:
            return reverse("me")
        return reverse("person", args=[self.initiative.pk, self.person.pk])

    def said(self, to_them: Any, of_them: Any) -> str:
        """The words for somebody who reads their own page, or for one who reads another's."""
        return str(to_them if self.is_mine else of_them % {"name": self.person.name})


def whose(request: HttpRequest, initiative: int | None = None, person: int | None = None) -> Whose:
    """One's own record; or, from an initiative, that of a member there, for one who facilitates it."""
    if initiative is None:
        return Whose(reader(request), reader(request))
    at = here(request, initiative)
    if not at.facilitates and at.person.pk != person:
        raise Http404
    return _member(at, person)


def theirs(request: HttpRequest, initiative: int, person: int) -> Whose:
    """What only those who facilitate write, of whichever member; else 404."""
    return _member(facilitating(request, initiative), person)


def _member(at: Here, person: int | None) -> Whose:
    found = members_of(at.initiative).select_related("person__details")
    membership = get_object_or_404(found, person=person)
    membership.initiative = at.initiative
    return Whose(membership.person, at.person, membership)


def facilitated_by(person: Person) -> QuerySet[Membership, Any]:
    """The initiatives this person facilitates today, to be used inside another query."""
    roles = roles_held(OuterRef("initiative")).filter(person=person, role__in=FACILITATOR)
    return memberships_of(person).filter(Exists(roles)).values("initiative")


def may_erase(request: HttpRequest) -> None:
    """A steward, or one who facilitates anything; else 404."""
    person = reader(request)
    if not (person.keeps_the_site or facilitated_by(person).exists()):
        raise Http404
