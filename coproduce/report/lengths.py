"""How long a report is: one page that answers, a short one, or the whole of it."""

from enum import StrEnum


class Length(StrEnum):
    """The answer; each question in a line; or each with its pictures, reasons, records and remedy."""

    ONE_PAGE = "one-page"
    SHORT = "short"
    FULL = "full"


# Of the records behind a level that say the same, so many are named.
RECORDS = {Length.ONE_PAGE: 0, Length.SHORT: 2, Length.FULL: 8}
