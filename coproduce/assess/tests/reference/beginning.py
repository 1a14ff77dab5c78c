"""From beginning to end: the purpose, the rules, the first decision, every stage. (1.3, 1.5, 2.1)"""

from collections.abc import Iterator
from datetime import date

from coproduce.assess.tests.reference.affected import weighty_decisions
from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import (
    Answered,
    after,
    before,
    both,
    by,
    first,
    hidden,
    older_among,
)
from coproduce.assess.tests.reference.people import sides_there
from coproduce.assess.tests.reference.power import needed
from coproduce.assess.tests.reference.records import OLDER, UNKNOWN, Records, Row


def purpose_before_asking(records: Records) -> Iterator[Answer]:
    for initiative in records.all("initiatives"):
        asked_in = [*_joined(records, initiative), *_invited(records, initiative)]
        if asked_in:
            on = first(asked_in)
            confirmed_since = before(on, initiative["purpose_confirmed_on"])
            met = both(by(initiative["purpose_on"], on), confirmed_since)
            theirs = initiative["begun_by_side"] == OLDER
            yield Answer(initiative, met, on, due=after(on, 183), apart=theirs)


def _joined(records: Records, initiative: Row) -> list[date | None]:
    members = records.of("memberships", initiative=initiative["initiative"])
    return [row["joined_on"] for row in members if _is_older(records, row["person"], initiative)]


def _invited(records: Records, initiative: Row) -> list[date | None]:
    return [
        guest["invited_on"]
        for meeting in records.of("meetings", initiative=initiative["initiative"])
        for guest in records.of("attendance", meeting=meeting["meeting"])
        if _is_older(records, guest["person"], initiative)
    ]


def _is_older(records: Records, person: str, initiative: Row) -> bool:
    return records.side(person, initiative["initiative"]) == OLDER


def ground_rules(records: Records) -> Iterator[Answer]:
    """Where no older person has a day of joining, what they say of the rules stands."""
    for initiative in records.all("initiatives"):
        on = initiative["rules_agreed_on"]
        met = by(first(_joined(records, initiative)) or on, on)
        yield Answer(initiative, met, initiative["began_on"], due=after(initiative["began_on"], 183))


def took_part_before_first_decision(records: Records) -> Iterator[Answer]:
    for initiative in records.all("initiatives"):
        decisions = weighty_decisions(records, initiative["initiative"])
        if decisions:
            on = first([decision["decided_on"] for decision in decisions])
            took_part = list(_took_part(records, initiative))
            older = before(first([day for side, day in took_part if side == OLDER]), on)
            unsure = before(first([day for side, day in took_part if side == UNKNOWN]), on)
            yield Answer(initiative, older, on, not_known=unsure is True and older is not True)


def _took_part(records: Records, initiative: Row) -> Iterator[tuple[str, date | None]]:
    """The side and day of everybody who came to a meeting, or said something by any route."""
    name = initiative["initiative"]
    for meeting in records.of("meetings", initiative=name):
        yield from ((side, meeting["held_on"]) for side in sides_there(records, meeting))
    for said in records.of("contributions", initiative=name):
        yield said["side"] or records.side(said["person"], name), said["made_on"]


def older_people_at_stage(records: Records) -> Iterator[Answer]:
    for stage in records.all("stages"):
        meetings = records.of("meetings", initiative=stage["initiative"], stage=stage["stage"])
        there = [
            side
            for meeting in meetings
            if _within(stage, meeting["held_on"])
            for side in sides_there(records, meeting)
        ]
        yield Answer(stage, older_among(there), stage["began_on"], not_known=hidden(there))


def _within(stage: Row, day: date | None) -> bool:
    """Between its first and its last day; a stage without a last day still goes on."""
    return bool(by(stage["began_on"], day)) and by(day, stage["ended_on"]) is not False


def stage_needed_older_people(records: Records) -> Iterator[Answer]:
    for stage in records.all("stages"):
        of_stage = [
            decision
            for decision in weighty_decisions(records, stage["initiative"])
            if decision["stage"] == stage["stage"] and _within(stage, decision["decided_on"])
        ]
        if of_stage:
            answers = [needed(records, decision) for decision in of_stage]
            met = _at_least_half(answers)
            beside = {"needed": answers.count(True), "decisions": len(answers)}
            yield Answer(stage, met, stage["began_on"], not_known=met is None, beside=beside)


def _at_least_half(answers: list[Answered]) -> Answered:
    """Not known where what is missing could turn it."""
    yes, blank = answers.count(True), answers.count(None)
    if 2 * yes >= len(answers):
        return True
    return None if 2 * (yes + blank) >= len(answers) else False
