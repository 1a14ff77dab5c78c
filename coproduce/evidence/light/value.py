"""One cell as a person fills it in, and what it means."""

import re
from collections.abc import Sequence
from datetime import date

from coproduce.evidence.light.sheets import Asked

Value = str | int | date | None
MOST = 10_000
DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)(?: 00:00:00)?")
# Days as they are written by hand here: the day comes first.
BY_HAND = re.compile(r"(?P<day>\d\d?)[/. ](?P<month>\d\d?)[/. ](?P<year>\d{4})")


class NotThat(ValueError):
    """The cell holds something else; the text says what was expected."""


def value(asked: Asked, cell: str) -> Value:
    """What the cell says; None for a blank. Raises NotThat."""
    said = " ".join(cell.split())
    if not said:
        return None
    if asked.words:
        return _word(asked.words, said)
    if asked.kind == "day":
        return _day(said)
    return _count(said) if asked.kind == "count" else said


def _word(words: Sequence[str], said: str) -> str:
    known = {word.casefold(): word for word in words}
    if said.casefold() not in known:
        raise NotThat(f"one of {', '.join(words)}")
    return known[said.casefold()]


def _count(said: str) -> int:
    if not re.fullmatch(r"\d{1,5}", said) or int(said) > MOST:
        raise NotThat(f"a whole number from 0 to {MOST:,}")
    return int(said)


def _day(said: str) -> date:
    found = DAY.fullmatch(said) or BY_HAND.fullmatch(said)
    try:
        if found:
            return date(*(int(found[part]) for part in ("year", "month", "day")))
    except ValueError:
        raise NotThat("a day that there is") from None
    raise NotThat("a day, as 2026-03-27 or 27/3/2026")
