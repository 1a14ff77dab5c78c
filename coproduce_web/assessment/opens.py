"""From a record that said no to the page of that record, for those who may see it."""

from collections.abc import Callable, Collection
from functools import partial

from django.urls import reverse

from coproduce_web.assessment.models import SaidNo

# The page that shows a record of each table: by the record's own key, or by the key of what it belongs to.
OWN_PAGE = {
    "needs": "need",
    "contributions": "contribution",
    "issues": "issue",
    "decisions": "decision",
    "positions": "decision",
    "approvals": "decision",
    "fates": "decision",
    "meetings": "meeting",
    "attendance": "attendance",
    "actions": "action",
    "barriers": "barrier",
    "changes": "change",
}
# The page of the initiative that lists what has no page of its own.
LISTED_ON = {
    "initiatives": "initiative",
    "affected": "voices",
    "stages": "stages",
    "tasks": "meetings",
    "roles": "roles",
    "resources": "resources",
    "memberships": "people",
    "ways": "people",
    "outcomes": "outcomes",
}

Opening = Callable[[SaidNo], str]


def opening(initiatives: Collection[int]) -> Opening:
    """What gives the address of a record's page, or nothing where its initiative is not the reader's."""
    return partial(_address, initiatives)


def _address(initiatives: Collection[int], no: SaidNo) -> str:
    initiative = _number(no.initiative)
    if initiative not in initiatives:
        return ""
    record = _number(no.record.partition("|")[0])
    if no.table in OWN_PAGE and record is not None:
        return reverse(OWN_PAGE[no.table], args=[initiative, record])
    return reverse(LISTED_ON[no.table], args=[initiative]) if no.table in LISTED_ON else ""


def _number(code: str) -> int | None:
    """12 for `meeting-12`; None for a code that is not the site's own."""
    _kind, _, number = code.rpartition("-")
    return int(number) if number.isdigit() else None
