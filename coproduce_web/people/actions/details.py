"""Every write about how to reach somebody, and how they would like to take part."""

from collections.abc import Sequence
from typing import Any

from allauth.account.models import EmailAddress
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import today
from coproduce_web.people.actions.afterwards import their_turn, theirs_changed
from coproduce_web.people.known import is_known
from coproduce_web.people.models import Details, Way
from coproduce_web.people.reach import Reach, missing
from coproduce_web.writing.action import How, Refused, action


@action
def put_right(how: How, /, person: Person, *, name: str, email: str | None = None, **columns: Any) -> Details:
    """How it stands now. `email` None leaves the address as it is."""
    theirs = their_turn(person)
    reach = Reach(theirs.email or "" if email is None else email, columns["phone"], columns["address"])
    if words := missing(columns["reach_by"], reach):
        raise Refused(words, "reach_by")
    _named(how, theirs, name, reach.email)
    told = columns | how.columns
    details, _new = Details.objects.update_or_create(
        person=theirs, defaults=told, create_defaults=told | {"since": today()}
    )
    theirs_changed(theirs)
    return details


@action
def would_like(how: How, person: Person, *, ways: Sequence[str]) -> Person:
    """The ways in which they would like to take part: these, and no others."""
    theirs = their_turn(person)
    theirs.ways.exclude(way__in=ways).delete()
    already = set(theirs.ways.values_list("way", flat=True))
    Way.objects.bulk_create(Way(**how.columns, person=theirs, way=way) for way in ways if way not in already)
    theirs_changed(theirs)
    return theirs


def may_write_email(by: Person, person: Person) -> bool:
    """Their own; or that of somebody who has never signed in with it: else one could sign in as another."""
    return by.pk == person.pk or person.last_login is None


def _named(how: How, person: Person, name: str, email: str) -> None:
    if email != (person.email or ""):
        if how.by is None or not may_write_email(how.by, person):
            raise Refused(_("They sign in with this address. Only they can change it."), "email")
        if email and is_known(email):
            raise Refused(_("Somebody else has this address. Write another, or leave it out."), "email")
        EmailAddress.objects.filter(user=person).delete()
    person.name, person.email = " ".join(name.split()), email or None
    person.save(update_fields=["name", "email"])
