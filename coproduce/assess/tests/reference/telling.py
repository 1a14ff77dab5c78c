"""Changes as they were told, accounts given, and what a look-back led to. (7.3, 7.4, 7.5)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import after, by, told
from coproduce.assess.tests.reference.records import Records

DIRECTIONS = ("better", "same", "mixed", "worse")
THREE_MONTHS = 91


def direction_told(records: Records) -> Iterator[Answer]:
    for change in records.all("changes"):
        beside = {direction: change["direction"] == direction for direction in DIRECTIONS}
        met = told(change["direction"])
        yield Answer(change, met, change["noted_on"], person=change["told_by"], beside=beside)


def change_verified(records: Records) -> Iterator[Answer]:
    for change in records.all("changes"):
        met = {"claimed": False, "agreed by the teller": True, "checked": True}.get(change["status"])
        on = change["noted_on"]
        yield Answer(change, met, on, person=change["told_by"], due=after(on, THREE_MONTHS))


def account_given(records: Records) -> Iterator[Answer]:
    for account in records.all("accounts"):
        owed_on, answered = account["owed_on"], bool(account["replies"])
        met = by(account["given_on"], owed_on)
        yield Answer(account, met, owed_on, due=owed_on, beside={"answered": answered})


def look_back_led_to_action(records: Records) -> Iterator[Answer]:
    for review in records.all("reviews"):
        on = review["held_on"]
        yield Answer(review, told(review["led_to"]), on, due=after(on, THREE_MONTHS))
