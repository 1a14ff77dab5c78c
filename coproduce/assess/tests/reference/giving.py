"""What people take on and give, and what stands in their way. (1.4, 4.4, 5.4, 5.6)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered, after, before, either, told
from coproduce.assess.tests.reference.records import COMMUNITY, OLDER, PROFESSIONAL, UNKNOWN, Records, Row

SIX_MONTHS, YEAR = 183, 365


def role_open(records: Records) -> Iterator[Answer]:
    for role in records.all("roles"):
        beside = {"paid": role["paid"] is True}
        yield Answer(role, role["open_to_all"], role["from_on"], person=role["person"], beside=beside)


def resources_told(records: Records) -> Iterator[Answer]:
    for resource in records.all("resources"):
        beside = {"with_older": resource["controlled_by_side"] == OLDER}
        on = resource["told_on"] or records.as_of
        yield Answer(resource, told(resource["told_on"]), on, beside=beside)


def skill_taken_up_or_declined(records: Records) -> Iterator[Answer]:
    for skill in records.all("skills"):
        met = either(told(skill["taken_up_on"]), told(skill["declined_on"]))
        on = skill["offered_on"]
        yield Answer(skill, met, on, person=skill["person"], due=after(on, SIX_MONTHS))


def barrier_resolved_together(records: Records) -> Iterator[Answer]:
    for barrier in records.all("barriers"):
        on, resolved = barrier["found_on"], barrier["resolved_on"] is not None
        old = before(after(on, YEAR), records.as_of) is True
        yield Answer(
            barrier,
            _together(barrier) if resolved else None,
            on,
            due=after(on, SIX_MONTHS),
            not_known=resolved and barrier["resolved_by_side"] == UNKNOWN,
            beside={"still_there": not resolved, "over_a_year": old and not resolved},
        )


def _together(barrier: Row) -> Answered:
    """Whether it was not professionals alone."""
    return {OLDER: True, COMMUNITY: True, PROFESSIONAL: False}.get(barrier["resolved_by_side"])
