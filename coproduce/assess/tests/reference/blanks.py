"""Yes, no and a blank, which is neither. A blank day makes a blank of whatever is asked of it."""

from collections.abc import Sequence
from datetime import date, timedelta

from coproduce.assess.tests.reference.records import OLDER, UNKNOWN

Answered = bool | None


def after(day: date | None, days: int) -> date | None:
    """That many days after."""
    return None if day is None else day + timedelta(days=days)


def by(day: date | None, limit: date | None) -> Answered:
    """Whether it was that day or earlier."""
    return None if day is None or limit is None else day <= limit


def before(day: date | None, limit: date | None) -> Answered:
    """Whether it was on an earlier day."""
    return None if day is None or limit is None else day < limit


def first(days: Sequence[date | None]) -> date | None:
    """The earliest day on record."""
    return min((day for day in days if day is not None), default=None)


def both(*answers: Answered) -> Answered:
    """No as soon as one is a no; else a blank as soon as one is blank."""
    return False if False in answers else None if None in answers else True


def either(*answers: Answered) -> Answered:
    """Yes as soon as one is a yes; else a blank as soon as one is blank."""
    return True if True in answers else None if None in answers else False


def told(value: object) -> Answered:
    """Yes where something is written; silence is a blank."""
    return None if value is None else True


def older_among(sides: Sequence[str]) -> Answered:
    """Yes if an older person is among them; no if there are some, all known, and none is one."""
    if OLDER in sides:
        return True
    return None if UNKNOWN in sides or not sides else False


def hidden(sides: Sequence[str]) -> bool:
    """Whether nobody can know if an older person is among them, however fully the records were kept."""
    return OLDER not in sides and UNKNOWN in sides
