"""By which channel an invitation goes to somebody: their own, as far as we can follow it."""

from collections.abc import Iterable

from coproduce_web.accounts.models import Person
from coproduce_web.people.models import Details

# What the site sends itself, what is printed, and what somebody does by hand from the list of calls.
BY_EMAIL = ("email", "online")
BY_LETTER = ("post",)
BY_HAND = ("phone", "text", "in person", "home visit", "video")


def details_of(people: Iterable[Person]) -> dict[int, Details]:
    """How to reach each of them, by their key; not everybody has told."""
    return {one.person_id: one for one in Details.objects.filter(person__in=list(people))}


def route(person: Person, details: Details | None) -> str:
    """The channel they asked for, where we have what it takes; else one that we have."""
    by = details.reach_by if details else ""
    can = {
        "email": bool(person.email),
        "phone": bool(details and details.phone),
        "post": bool(details and details.address),
    }
    if by in ("in person", "home visit"):
        return by
    if by == "text" and can["phone"]:
        return by
    preferred = "email" if by in ("online", "video") else by
    if can.get(preferred):
        return preferred
    return next((channel for channel, have in can.items() if have), "in person")
