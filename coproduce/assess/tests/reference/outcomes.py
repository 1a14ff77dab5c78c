"""Judging by what changes in people's lives, and looking back. (7.1, 7.3, 7.5)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import after, before, by, hidden, older_among
from coproduce.assess.tests.reference.records import OLDER, UNKNOWN, Records, Row

YEAR = 365


def chosen_with_older_people(records: Records) -> Iterator[Answer]:
    for outcome in records.all("outcomes"):
        counts = records.of("outcome_sides", outcome=outcome["outcome"])
        older = sum(row["chose"] or 0 for row in counts if row["side"] == OLDER)
        others = sum(row["chose"] or 0 for row in counts if row["side"] != OLDER)
        chose = [row["side"] for row in counts if row["chose"]]
        uncounted = [row["side"] for row in counts if row["chose"] is None]
        blank = OLDER in uncounted and not older
        sides = chose + [UNKNOWN] * (UNKNOWN in uncounted)
        yield Answer(
            outcome,
            None if blank else older_among(sides),
            outcome["chosen_on"],
            not_known=hidden(sides),
            beside={"older": older, "others": others},
        )


def change_looked_for(records: Records) -> Iterator[Answer]:
    for outcome in records.all("outcomes"):
        told_of = bool(records.of("changes", outcome=outcome["outcome"]))
        measured = {row["taken_on"] for row in records.of("measures", outcome=outcome["outcome"])} - {None}
        looked = told_of or len(measured) >= 2
        on = outcome["chosen_on"]
        yield Answer(outcome, True if looked else None, on, due=after(on, YEAR))


def look_back_held(records: Records) -> Iterator[Answer]:
    for initiative in records.all("initiatives"):
        for nth in range(1, 11):
            full_on = after(initiative["began_on"], YEAR * nth)
            if by(full_on, initiative["ended_on"] or records.as_of):
                yield Answer(
                    initiative,
                    _looked_back(records, initiative, nth) or None,
                    full_on,
                    record=f"{initiative['initiative']}|year {nth}",
                    due=after(full_on, 91),
                )


def _looked_back(records: Records, initiative: Row, nth: int) -> bool:
    """From the fourth month of that year to three months (91 days) after it was full."""
    began_on = after(initiative["began_on"], YEAR * (nth - 1))
    held = [row["held_on"] for row in records.of("reviews", initiative=initiative["initiative"])]
    return any(before(after(began_on, 91), day) and by(day, after(began_on, YEAR + 91)) for day in held)
