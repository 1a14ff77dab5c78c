"""Whose issues are taken up, and how. (3.1, 3.2)"""

from collections.abc import Iterator
from datetime import date

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered, both
from coproduce.assess.tests.reference.records import COMMUNITY, OLDER, PROFESSIONAL, UNKNOWN, Records, Row


def issue_agreed(records: Records) -> Iterator[Answer]:
    for issue in records.all("issues"):
        if issue["outcome"]:
            yield Answer(
                issue,
                bool(issue["outcome"] == "agreed"),
                issue["raised_on"],
                person=issue["raised_by"],
                side=issue["raised_by_side"],
                apart=issue["outcome"] == "its own place",
            )


def says_who_raised_it(records: Records) -> Iterator[Answer]:
    for issue in records.all("issues"):
        yield Answer(issue, _raised_by(records, issue) != UNKNOWN, issue["raised_on"])


def raised_by_older_person(records: Records) -> Iterator[Answer]:
    for issue in records.of("issues", outcome="agreed"):
        side = _raised_by(records, issue)
        told_apart = _any_older_person_known(records, issue["initiative"])
        yield Answer(
            issue,
            side == OLDER,
            issue["raised_on"],
            not_known=side == UNKNOWN or (side == COMMUNITY and not told_apart),
            beside={"professionals": side == PROFESSIONAL},
        )


def _raised_by(records: Records, issue: Row) -> str:
    return str(issue["raised_by_side"] or records.side(issue["raised_by"], issue["initiative"]))


def _any_older_person_known(records: Records, initiative: str) -> bool:
    members = records.of("memberships", initiative=initiative)
    issues = records.of("issues", initiative=initiative)
    sides = [records.side(row["person"], initiative) for row in members]
    return OLDER in [*sides, *(_raised_by(records, issue) for issue in issues)]


def agreed_with_older_people(records: Records) -> Iterator[Answer]:
    for issue in records.of("issues", outcome="agreed"):
        older = _older_agreed(issue)
        met = both(issue["could_refuse"], older)
        nobody_knows = older is None and issue["agreed_sides"] == UNKNOWN
        yield Answer(issue, met, _agreed_on(issue), not_known=met is None and nobody_knows)


def _older_agreed(issue: Row) -> Answered:
    """By the sides that agreed it; where no side is named, by whoever settled it."""
    sides = issue["agreed_sides"]
    if sides in (None, UNKNOWN):
        return True if issue["outcome_by_side"] == OLDER else None
    return OLDER in sides.split(" and ")


def agreed_by_listening(records: Records) -> Iterator[Answer]:
    for issue in records.of("issues", outcome="agreed"):
        how = issue["agreed_how"]
        met = {"common ground": True, "discussion": True, "vote": False, "organiser alone": False}.get(how)
        yield Answer(issue, met, _agreed_on(issue), not_known=how == "not known")


def _agreed_on(issue: Row) -> date | None:
    on: date | None = issue["agreed_on"] or issue["raised_on"]
    return on
