"""Is each group of older people here in at least its share of the older people who live here? (1.2)"""

from collections.abc import Iterator, Mapping

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.records import OLDER, Records, Row

OVER_65 = ("65-74", "75-84", "85-89", "90+")
WIDER = {"65-69": "65-74", "70-74": "65-74", "75-79": "75-84", "80-84": "75-84"}

Counted = Mapping[str, int]


def share_of_population(records: Records) -> Iterator[Answer]:
    for initiative in records.all("initiatives"):
        for strand in sorted({row["strand"] for row in records.of("population", place=initiative["place"])}):
            yield from _compared(records, initiative, strand)


def _compared(records: Records, initiative: Row, strand: str) -> Iterator[Answer]:
    counted = _population(records, initiative["place"], strand)
    everybody = counted.get("all", sum(counted.values()))
    members = [row["person"] for row in records.of("memberships", initiative=initiative["initiative"])]
    told = {person: _told(records, person, strand, counted) for person in members}
    here = [values & set(OVER_65) if strand == "age" else values for values in told.values()]
    compared = [values for values in here if values]
    older = [person for person in members if records.side(person, initiative["initiative"]) == OLDER]
    enough_told = bool(older) and 5 * sum(bool(told[person]) for person in older) >= 3 * len(older)
    for value in counted.keys() - {"all"}:
        enough_expected = len(compared) * counted[value] >= 5 * everybody
        of_this_group = sum(value in values for values in compared)
        yield Answer(
            initiative,
            of_this_group * everybody >= len(compared) * counted[value],
            initiative["began_on"],
            record=f"{initiative['initiative']}|{strand}|{value}",
            apart=not (enough_told and enough_expected),
        )


def _population(records: Records, place: str, strand: str) -> Counted:
    """The people of 65 and over by their value of a strand; counted twice, the larger count."""
    rows = records.of("population", place=place, strand=strand, universe="65+")
    return {row["value"]: max(r["people"] for r in rows if r["value"] == row["value"]) for row in rows}


def _told(records: Records, person: str, strand: str, counted: Counted) -> set[str]:
    """What somebody told of a strand, as the population counts it; but for age, of those of 65 and over."""
    age = _age(records, person)
    if strand == "age":
        return {age} if age else set()
    if age not in OVER_65:
        return set()
    told = {row["value"] for row in records.of("characteristics", person=person, strand=strand)}
    return told if "all" in counted else told & counted.keys()


def _age(records: Records, person: str) -> str | None:
    """What they told, else their five-year band; of several the oldest."""
    told = [row["value"] for row in records.of("characteristics", person=person, strand="age")]
    known = [value for value in told if value in OVER_65]
    band: str | None = records.one("people", person=person)["age_band"]
    return max(known) if known else WIDER.get(band or "", band)
