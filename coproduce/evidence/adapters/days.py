"""Days as others write them."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache


@lru_cache
def day(written: str, forms: Sequence[str]) -> date | None:
    """The day in `written` under the first of `forms` (strptime's) that fits, else None.

    A bare year (`%Y`) is taken as its last day: whatever was done in it was done by then.
    """
    for form in forms:
        try:
            found = datetime.strptime(written.strip(), form).date()
        except ValueError:
            continue
        return found.replace(month=12, day=31) if form == "%Y" else found
    return None
