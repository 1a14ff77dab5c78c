"""The people of every test: an initiative with all who take part in it, and those who do not belong."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.test import Client

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative, Membership, Purpose, Role, Stage
from coproduce_web.writing.action import How

BEGAN = date(2026, 1, 12)
# Who may be the reader of a page. "stranger" is nobody signed in, "outsider" a member of another initiative.
READERS = ("stranger", "outsider", "member", "facilitator", "chair", "commissioner", "steward")


@dataclass(frozen=True)
class Cast:
    """Named people in `initiative` (Early bus, Hallowby), and one outside it in `another`."""

    initiative: Initiative
    another: Initiative
    member: Person  # Margaret Tolley, older person, online
    phone: Person  # Arthur Bell, 84, older person, only a telephone
    post: Person  # Winifred Oake, older person, large print by post
    carer: Person  # Iqbal Rahman, community
    chair: Person  # Joyce Penhallow, older person, chairs
    facilitator: Person  # Ruth Adeyemi, professional
    commissioner: Person  # Helen Marsh, professional who can commit money
    steward: Person  # Dawn Ellery, keeps the site, no member
    outsider: Person  # Tomasz Zielinski, member of another initiative only

    def how(self, by: str = "facilitator", **reached: Any) -> How:
        """Written by one of them: `cast.how("facilitator", channel="phone", on_behalf_of=cast.phone)`."""
        return How(by=getattr(self, by), **reached)

    def browser(self, reader: str) -> Client:
        """A browser in which that reader is signed in (`stranger`: nobody)."""
        client = Client()
        if reader != "stranger":
            client.force_login(getattr(self, reader))
        return client


def cast() -> Cast:
    """Make them. All but the two who have only telephone and post have an email address."""
    bus, garden = _initiative("Early bus", "Hallowby"), _initiative("Memory garden", "Fell End")
    people = {
        "member": _member(bus, "Margaret Tolley", "older person"),
        "phone": _member(bus, "Arthur Bell", "older person", email=False),
        "post": _member(bus, "Winifred Oake", "older person", email=False),
        "carer": _member(bus, "Iqbal Rahman", "community"),
        "chair": _member(bus, "Joyce Penhallow", "older person", role="chair"),
        "facilitator": _member(bus, "Ruth Adeyemi", "professional", role="facilitator"),
        "commissioner": _member(bus, "Helen Marsh", "professional", can_commit=True),
        "outsider": _member(garden, "Tomasz Zielinski", "professional", role="facilitator"),
    }
    steward = Person.objects.add("Dawn Ellery", "dawn@example.org")
    Stewardship.objects.create(person=steward, from_on=BEGAN)
    return Cast(initiative=bus, another=garden, steward=steward, **people)


def in_days(days: int) -> date:
    """The day so many days from today, or before it."""
    return today() + timedelta(days=days)


def as_three_boxes(name: str, day: date) -> dict[str, str]:
    """A day as a form sends it."""
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}


def _initiative(name: str, place: str) -> Initiative:
    made = Initiative.objects.create(name=name, place=place, began_on=BEGAN, begun_by_side="older person")
    Purpose.objects.create(initiative=made, version=1, words=f"What {name} is for.", said_on=BEGAN)
    Stage.objects.create(initiative=made, stage="set up", began_on=BEGAN)
    return made


def _member(
    initiative: Initiative,
    name: str,
    side: str,
    *,
    role: str = "",
    can_commit: bool | None = None,
    email: bool = True,
) -> Person:
    address = f"{name.split()[0].lower()}@example.org" if email else ""
    person = Person.objects.add(name, address)
    Membership.objects.create(
        initiative=initiative, person=person, side=side, can_commit=can_commit, joined_on=BEGAN
    )
    if role:
        Role.objects.create(initiative=initiative, person=person, role=role, from_on=BEGAN)
    return person
