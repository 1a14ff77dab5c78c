"""The rules a piece of work has declared for its meetings, and whether they hold for the people present."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import CHAIR, sides_of, today
from coproduce_web.initiatives.models import Initiative

OLDER = "older person"
RULES = {
    "older_majority": gettext_lazy("Older people in the majority"),
    "older_chair": gettext_lazy("An older person in the chair"),
}


@dataclass(frozen=True)
class Held:
    """A declared rule (`older_majority`, `older_chair`), whether it holds, and what that rests on.

    `holds` is None where nobody can say: nobody is there yet, or too many sides are not known.
    """

    rule: str
    holds: bool | None
    because: str

    @property
    def words(self) -> str:
        """The rule in words."""
        return str(RULES[self.rule])


def declared(initiative: Initiative) -> list[str]:
    """The rules it has declared, by name."""
    return [rule for rule in RULES if getattr(initiative, rule)]


def holds(
    initiative: Initiative, people_present: Iterable[int], *, on: datetime.date | None = None
) -> list[Held]:
    """Each declared rule for these people, by their keys, with the roles they held on that day (or today).

    Somebody who was never a member is counted as there, with their side not known.
    """
    rules = declared(initiative)
    if not rules:
        return []
    present = set(people_present)
    sides = sides_of(initiative, present)
    found = []
    if "older_majority" in rules:
        found.append(majority(Counter(sides.get(person, "not known") for person in present)))
    if "older_chair" in rules:
        older = {person for person, side in sides.items() if side == OLDER}
        found.append(_chair(initiative, older, on or today(), anybody=bool(present)))
    return found


def majority(by_side: Mapping[str, int]) -> Held:
    """Whether older people are more than half, by head counts of sides; for groups that keep no lists too."""
    everybody, older = sum(by_side.values()), by_side.get(OLDER, 0)
    unknown = by_side.get("not known", 0)
    sure, may = 2 * older > everybody, 2 * (older + unknown) > everybody
    because = _("%(older)d of %(everybody)d are older people.") % {"older": older, "everybody": everybody}
    if not everybody:
        return Held("older_majority", None, _("Nobody is there yet."))
    if unknown:
        because += " " + _("For %(number)d nobody has said on which side they are.") % {"number": unknown}
    return Held("older_majority", sure if sure or not may else None, because)


def _chair(initiative: Initiative, older: set[int], on: datetime.date, *, anybody: bool) -> Held:
    if not anybody:
        return Held("older_chair", None, _("Nobody is there yet."))
    then = Q(from_on__lte=on) & (Q(until_on=None) | Q(until_on__gt=on))
    held = initiative.role_set.filter(then, role__in=CHAIR, person__in=older)
    names = list(Person.objects.filter(pk__in=held.values("person")).values_list("name", flat=True))
    if not names:
        return Held("older_chair", False, _("No older person who chairs is there."))
    return Held("older_chair", True, _("%(names)s can take the chair.") % {"names": ", ".join(names)})
