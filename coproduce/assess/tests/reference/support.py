"""What people need, are asked, are offered and are owed. (1.4, 2.2, 3.3, 3.4, 5.3, 6.1, 6.3, 6.4, 6.5)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import after, before, by, first, told
from coproduce.assess.tests.reference.records import PROFESSIONAL, Records, Row


def need_met(records: Records) -> Iterator[Answer]:
    for need in records.all("needs"):
        yield _need(records, need)


def communication_need_met(records: Records) -> Iterator[Answer]:
    for need in records.all("needs"):
        if need["kind"] in ("communication", "language", "hearing", "sight"):
            yield _need(records, need)


def format_need_met(records: Records) -> Iterator[Answer]:
    for need in records.of("needs", kind="format"):
        yield _need(records, need)


def _need(records: Records, need: Row) -> Answer:
    """In part is a no; a yes said by somebody else is not known. Due once its meeting has been held."""
    by_another = need["met"] == "yes" and need["met_said_by"] not in (None, "the person")
    return Answer(
        need,
        {"yes": True, "partly": False, "no": False}.get(need["met"]),
        need["told_on"],
        person=need["person"],
        side=need["side"],
        due=records.one("meetings", meeting=need["meeting"])["held_on"],
        not_known=need["met"] == "not known" or by_another,
        apart=need["met"] == "no longer wanted",
        grave=need["kept_away"] is True,
    )


def claim_paid(records: Records) -> Iterator[Answer]:
    for claim in records.all("expenses"):
        on, paid_on = claim["claimed_on"], claim["paid_on"]
        beside = {"same_day": by(paid_on, on) is True, "in_a_week": by(paid_on, after(on, 7)) is True}
        met = by(paid_on, after(on, 14))
        yield Answer(claim, met, on, person=claim["person"], due=after(on, 14), beside=beside)


def asked_what_they_need(records: Records) -> Iterator[Answer]:
    for member in records.all("memberships"):
        yield Answer(member, told(member["asked_support_on"]), member["joined_on"], person=member["person"])


def asked_before_first_meeting(records: Records) -> Iterator[Answer]:
    for member in records.all("memberships"):
        meetings = [
            meeting
            for meeting in records.of("meetings", initiative=member["initiative"])
            if records.of("attendance", meeting=meeting["meeting"], person=member["person"])
        ]
        on = first([meeting["held_on"] for meeting in meetings])
        met = before(member["asked_support_on"], on)
        yield Answer(member, met, on, person=member["person"], apart=not meetings)


def professional_asked(records: Records) -> Iterator[Answer]:
    for member in records.all("memberships"):
        if records.side(member["person"], member["initiative"]) == PROFESSIONAL:
            on = member["joined_on"]
            met = by(member["asked_support_on"], after(on, 60))
            yield Answer(member, met, on, person=member["person"], due=after(on, 60))


def offered_another_way(records: Records) -> Iterator[Answer]:
    for member in records.all("memberships"):
        if records.side(member["person"], member["initiative"]) != PROFESSIONAL:
            on = member["joined_on"]
            met = told(member["offered_tasks_on"])
            yield Answer(member, met, on, person=member["person"], due=after(on, 91))


def preferred_way(records: Records) -> Iterator[Answer]:
    """A member's wishes are one record, known by the first of them."""
    wanted = records.of("ways", wanted=True)
    for person, initiative in {(way["person"], way["initiative"]) for way in wanted}:
        theirs = records.of("ways", person=person, initiative=initiative, wanted=True)
        used = [way["used"] for way in theirs]
        on = records.one("memberships", person=person, initiative=initiative)["joined_on"]
        yield Answer(
            min(theirs, key=lambda way: str(way["way"])),
            True if True in used else None if None in used else False,
            on,
            person=person,
            channel=min((way["channel"] for way in theirs if way["channel"]), default=None),
            due=after(on, 60),
        )


def task_open(records: Records) -> Iterator[Answer]:
    for task in records.all("tasks"):
        on = records.one("meetings", meeting=task["meeting"])["held_on"]
        beside = {"unpaid": task["paid"] is False}
        yield Answer(task, task["open_to_all"], on, person=task["person"], beside=beside)
