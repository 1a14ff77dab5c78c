"""Those whom the work affects: were they contacted, are they here, do they decide? (1.1, 1.2, 5.2)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered, before, first
from coproduce.assess.tests.reference.records import COMMUNITY, OLDER, Records, Row


def contacted(records: Records) -> Iterator[Answer]:
    for group in records.all("affected"):
        decisions = weighty_decisions(records, group["initiative"])
        if decisions:
            on = first([decision["decided_on"] for decision in decisions])
            nobody_asked = group["contacted_on"] is None and group["why_not"] == "not asked"
            met = False if nobody_asked else before(group["contacted_on"], on)
            yield Answer(group, met, on, beside={"named_by_older": group["named_by_side"] == OLDER})


def weighty_decisions(records: Records, initiative: str) -> list[Row]:
    """The decisions of an initiative that are not routine."""
    return [row for row in records.of("decisions", initiative=initiative) if row["kind"] != "routine"]


def took_part(records: Records) -> Iterator[Answer]:
    for group in records.all("affected"):
        stood_for = group["joined"] is None and group["stood_for_by"] is not None
        yield _here(records, group, stood_for=stood_for)


def seldom_heard_present(records: Records) -> Iterator[Answer]:
    for group in records.of("affected", seldom_heard=True):
        yield _here(records, group)


def needed_partner(records: Records) -> Iterator[Answer]:
    for group in records.of("affected", needed=True):
        refused = group["joined"] is None and group["why_not"] == "asked and said no"
        yield _here(records, group, refused=refused)


def _here(records: Records, group: Row, **beside: bool) -> Answer:
    began_on = records.one("initiatives", initiative=group["initiative"])["began_on"]
    return Answer(group, _joined(group), group["contacted_on"] or began_on, beside=beside)


def _joined(group: Row) -> Answered:
    if group["joined"]:
        return True
    return False if group["why_not"] else None


def seldom_heard_decided(records: Records) -> Iterator[Answer]:
    for group in records.of("affected", seldom_heard=True):
        decided = [
            (decision, part["person"])
            for decision in records.of("decisions", initiative=group["initiative"])
            for part in records.of("positions", decision=decision["decision"], part="decided")
        ]
        if decided:
            spoke = any(_speaks_for(records, group, person) for _, person in decided)
            met = True if spoke else False if group["why_not"] and not group["joined"] else None
            yield Answer(group, met, first([decision["decided_on"] for decision, _ in decided]))


def _speaks_for(records: Records, group: Row, person: str) -> bool:
    member = records.one("memberships", initiative=group["initiative"], person=person)
    unpaid = records.side(person, group["initiative"]) in (OLDER, COMMUNITY)
    return unpaid and member["speaks_for"] == group["voice"]
