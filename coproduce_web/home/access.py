"""What somebody is, in every piece of work they are in: asked for once, however many there are."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import CHAIR, FACILITATOR, Here, memberships_of, roles_held
from coproduce_web.initiatives.models import Initiative


@dataclass(frozen=True)
class Hats:
    """A person, and what they are in each piece of work."""

    person: Person
    works: list[Here]

    @property
    def initiatives(self) -> list[Initiative]:
        """All of them."""
        return [at.initiative for at in self.works]

    @property
    def facilitated(self) -> list[Initiative]:
        """Those they hold together."""
        return [at.initiative for at in self.works if at.facilitates]

    @property
    def chaired(self) -> list[Initiative]:
        """Those they chair."""
        return [at.initiative for at in self.works if at.chairs]

    @property
    def commissioned(self) -> list[Initiative]:
        """Those they owe an account for."""
        return [at.initiative for at in self.works if at.commissions]


def hats_of(person: Person) -> Hats:
    """What this person is, wherever they are a member today."""
    held = roles_held(OuterRef("initiative")).filter(person=person)
    found = memberships_of(person).annotate(
        facilitates=Exists(held.filter(role__in=FACILITATOR)), chairs=Exists(held.filter(role__in=CHAIR))
    )
    works = [
        Here(
            one.initiative,
            person,
            one,
            frozenset(role for role, has in (("facilitator", one.facilitates), ("chair", one.chairs)) if has),
        )
        for one in found.order_by("initiative__name", "pk")
    ]
    return Hats(person, works)
