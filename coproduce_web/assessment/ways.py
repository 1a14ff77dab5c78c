"""How people would like to take part beside how they did: wishes and deeds lie in different apps."""

from collections import defaultdict
from collections.abc import Iterator

from coproduce_web.contributions.models import Contribution
from coproduce_web.decisions.models import Position
from coproduce_web.initiatives.models import Membership
from coproduce_web.meetings.models import Invitation
from coproduce_web.people.models import Way
from coproduce_web.writing.evidence import Row, Scope, Table, person_code, record_code

Member = tuple[int, int]
BROUGHT = "supporter brings me"


def used(scope: Scope) -> dict[Member, set[str]]:
    """For each (initiative, person) the ways in which they came, said something or took a position."""
    found: defaultdict[Member, set[str]] = defaultdict(set)
    came = Invitation.objects.filter(meeting__initiative__in=scope.initiatives, came=True)
    said = Contribution.objects.filter(initiative__in=scope.initiatives, person__isnull=False)
    took = Position.objects.filter(decision__initiative__in=scope.initiatives).exclude(stance="")
    for initiative, person, way in [
        *came.values_list("meeting__initiative", "person", "came_by"),
        *said.values_list("initiative", "person", "channel"),
        *took.values_list("decision__initiative", "person", "channel"),
    ]:
        # Somebody who came, and nobody wrote how, came in person.
        found[initiative, person].add(way or "in person")
    return found


def _ways(scope: Scope) -> Iterator[Row]:
    wanted: defaultdict[int, list[Way]] = defaultdict(list)
    for wish in Way.objects.all():
        wanted[wish.person_id].append(wish)
    taken = used(scope)
    members = Membership.objects.filter(initiative__in=scope.initiatives).order_by("pk")
    for initiative, person in members.values_list("initiative", "person"):
        did = taken.get((initiative, person), set())
        wishes = {wish.way for wish in wanted[person]}
        for way in sorted(wishes | did):
            yield {
                "initiative": record_code("initiative", initiative),
                "person": person_code(person),
                "way": way,
                "wanted": way in wishes,
                # Who has not taken part yet has used no way, and that is not a no.
                "used": way in did if did else None,
            }


TABLES: dict[str, Table] = {"ways": _ways}
