"""What people say, whether it is answered, and whether they are told. (1.3, 2.3)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered, after, both, by
from coproduce.assess.tests.reference.records import Records, Row

DAYS = 60


def comment_on_purpose_answered(records: Records) -> Iterator[Answer]:
    for said in records.of("contributions", about="purpose"):
        if said["kind"] != "thanks":
            yield _answer(said, _answered(said))


def contribution_answered(records: Records) -> Iterator[Answer]:
    for said in records.all("contributions"):
        if said["kind"] != "thanks":
            yield _answer(said, _answered(said))


def author_told(records: Records) -> Iterator[Answer]:
    for said in records.all("contributions"):
        if said["kind"] != "thanks" and said["can_be_reached"] is not False:
            met = by(said["told_on"], after(said["made_on"], DAYS))
            yield _answer(said, met, apart=said["can_be_reached"] is None)


def _answered(said: Row) -> Answered:
    """A real answer and in time: thanks alone are none."""
    real = None if said["answer"] is None else bool(said["answer"] != "thanked only")
    return both(real, by(said["answered_on"], after(said["made_on"], DAYS)))


def _answer(said: Row, met: Answered, *, apart: bool = False) -> Answer:
    on = said["made_on"]
    return Answer(said, met, on, person=said["person"], side=said["side"], due=after(on, DAYS), apart=apart)
