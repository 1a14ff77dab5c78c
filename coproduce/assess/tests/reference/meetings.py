"""Meetings that some people go to in person: the place, and the fare. (6.2, 6.5)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered, before, by
from coproduce.assess.tests.reference.records import Records, Row


def venue_checked(records: Records) -> Iterator[Answer]:
    for meeting in _in_person(records):
        yield _answer(meeting, by(meeting["venue_checked_on"], meeting["venue_booked_on"]))


def arrangements_told(records: Records) -> Iterator[Answer]:
    for meeting in _in_person(records):
        yield _answer(meeting, before(meeting["expenses_told_on"], meeting["held_on"]))


def _in_person(records: Records) -> Iterator[Row]:
    """Some of a mixed meeting are there in person; where no way of meeting is written, people met."""
    for meeting in records.all("meetings"):
        if meeting["mode"] in ("in person", "mixed", None):
            yield meeting


def _answer(meeting: Row, met: Answered) -> Answer:
    return Answer(meeting, met, meeting["held_on"], due=meeting["held_on"])
