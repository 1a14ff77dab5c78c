"""What the test of rights needs of this app: one of everything, and the keys that addresses name it by."""

from typing import Any

from coproduce_web.contributions.actions import answering, doors, raising, saying, settling
from coproduce_web.contributions.models import Contribution, Door, Issue
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.writing.action import How


def make(cast: Cast) -> dict[str, int | str]:
    """A door, something said through it, something said by telephone and answered, and an issue of both."""
    door = open_door(cast)
    at_door = say_at(door)
    one = say(cast)
    answer(cast, one)
    issue = raise_issue(cast, contributions=[at_door, one])
    return {
        "door": door.pk,
        "token": door.token,
        "number": at_door.number,
        "contribution": one.pk,
        "issue": issue.pk,
    }


def open_door(cast: Cast) -> Door:
    """The board in the hall."""
    return doors.open_door(cast.how(), cast.initiative, words="The board in St Oswin’s Hall")


def say_at(door: Door, **other: Any) -> Contribution:
    """Something said through it, by nobody we know."""
    told: dict[str, Any] = {
        "words": "The nine o’clock bus is too late for the surgery.",
        "kind": "concern",
        "side": "older person",
        "made_on": in_days(-12),
    }
    return saying.say(How(by=None), door.initiative, door=door, **told | other)


def say(cast: Cast, **other: Any) -> Contribution:
    """What Arthur Bell said on the telephone, not read back yet."""
    told: dict[str, Any] = {
        "words": "There is no bus before ten. I miss the surgery every time.",
        "kind": "experience",
        "person": cast.phone,
        "made_on": in_days(-20),
    }
    by_phone = cast.how(channel="phone", read_back=False, on_behalf_of=cast.phone)
    return saying.say(by_phone, cast.initiative, **told | other)


def answer(cast: Cast, one: Contribution, **other: Any) -> Contribution:
    """It is being done."""
    told: dict[str, Any] = {
        "answer": "acted on",
        "words": "We asked for a bus at half past eight.",
        "answered_on": in_days(-5),
    }
    answering.answer(cast.how(), one, **told | other)
    return one


def raise_issue(cast: Cast, **other: Any) -> Issue:
    """No bus before ten, raised by Arthur Bell."""
    told: dict[str, Any] = {
        "title": "No bus before ten",
        "words": "Surgeries begin at half past eight.",
        "raised_by": cast.phone,
        "raised_on": in_days(-15),
        "level": "community",
    }
    by_phone = cast.how(channel="phone", read_back=True, on_behalf_of=cast.phone)
    return raising.raise_issue(by_phone, cast.initiative, **told | other)


def settle(cast: Cast, issue: Issue, **other: Any) -> Issue:
    """Agreed by talking it over, with older people."""
    told: dict[str, Any] = {
        "outcome": "agreed",
        "agreed_on": in_days(-3),
        "could_refuse": True,
        "agreed_how": "discussion",
        "agreed_sides": "older person and community",
    }
    return settling.settle(cast.how("chair"), issue, **told | other)
