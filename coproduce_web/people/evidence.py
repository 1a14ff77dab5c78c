"""People as evidence: a code, a place, an age band, and what they told of themselves, without a name."""

from collections.abc import Iterator

from coproduce_web.initiatives.access import today
from coproduce_web.people.models import Characteristic, Details
from coproduce_web.shared.codes import choices
from coproduce_web.writing.evidence import Row, Scope, Table, person_code

YOUNGEST, OLDEST = 50, 90


def age_band(born_in: int | None, year: int) -> str | None:
    """The band of five years an age lies in, from `under 50` to `90+`; None where it is not known."""
    if born_in is None:
        return None
    age = year - born_in
    if age < YOUNGEST:
        return "under 50"
    if age >= OLDEST:
        return "90+"
    return next(band for band, _words in choices("age_band")[1:-1] if int(band[:2]) <= age <= int(band[3:]))


def _people(scope: Scope) -> Iterator[Row]:
    known = {one.person_id: one for one in Details.objects.all()}
    year = today().year
    for person in sorted({person for _initiative, person in scope.sides}):
        details = known.get(person)
        yield {
            "person": person_code(person),
            "place": details and details.place,
            "age_band": age_band(details.born_in, year) if details else None,
            "since": details and details.since,
        }


def _characteristics(scope: Scope) -> Iterator[Row]:
    people = {person for _initiative, person in scope.sides}
    # Told again later, the newest says how it is.
    newest = {(one.person_id, one.strand): one for one in Characteristic.objects.order_by("told_on", "pk")}
    for (person, strand), one in newest.items():
        if person in people:
            yield {
                "person": person_code(person),
                "strand": strand,
                "value": one.value,
                "told_on": one.told_on,
            }


TABLES: dict[str, Table] = {"people": _people, "characteristics": _characteristics}
