"""Who is known already under a name or an address that somebody is about to add."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import Here, today
from coproduce_web.initiatives.models import Membership
from coproduce_web.people.access import facilitated_by
from coproduce_web.people.reach import in_a_line
from coproduce_web.shared.words import on_day

# Somebody of another group, whom we know by their address: nothing else of them is told.
BY_ADDRESS = "by address"
ANOTHER = "another"


@dataclass(frozen=True)
class Known:
    """Somebody it may be: what they are chosen by, and what the reader may know of them."""

    value: str
    words: str
    hint: str = ""


def alike(at: Here, name: str, email: str) -> list[Known]:
    """Those of this name or address whom the reader facilitates for; else only that the address is known."""
    name, email = " ".join(name.split()), email.strip().lower()
    theirs = Membership.objects.filter(initiative__in=facilitated_by(at.person), person__is_active=True)
    same = Q(person__name__iexact=name) | (Q(person__email=email) if email else Q(pk=None))
    found: dict[int, Membership] = {}
    for one in theirs.filter(same).select_related("initiative", "person__details").order_by("pk"):
        if one.initiative_id == at.initiative.pk or one.person_id not in found:
            found[one.person_id] = one
    people = [_known(at, one) for one in found.values()]
    if email and all(one.person.email != email for one in found.values()) and is_known(email):
        people.append(Known(BY_ADDRESS, _("Somebody we know by this email address")))
    return people


def is_known(email: str) -> bool:
    """Whether anybody on the site has this address."""
    return Person.objects.filter(email=email).exists()


def chosen(value: str, email: str) -> Person:
    """The person behind a choice that `alike` gave."""
    return Person.objects.get(email=email) if value == BY_ADDRESS else Person.objects.get(pk=int(value))


def _known(at: Here, one: Membership) -> Known:
    reach = in_a_line(one.person, getattr(one.person, "details", None))
    return Known(str(one.person_id), one.person.name, f"{_standing(at, one)} {reach}")


def _standing(at: Here, one: Membership) -> str:
    if one.initiative_id != at.initiative.pk:
        return _("In %(work)s.") % {"work": one.initiative.name}
    if one.left_on and one.left_on <= today():
        return _("Was here until %(day)s.") % {"day": on_day(one.left_on)}
    return _("Is here already, since %(day)s.") % {"day": on_day(one.joined_on)}
