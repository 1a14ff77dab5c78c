"""From a record behind a finding to the page of that record, for those who may see it."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Protocol

from django.urls import reverse

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


class Listed(Protocol):
    """A record as a page lists it: its key, its table, and whose it is."""

    @property
    def record(self) -> str:
        """Its key."""

    @property
    def table(self) -> str:
        """Where it lies."""

    @property
    def initiative(self) -> str:
        """Whose it is."""


Opening = Callable[[Listed], str]


def opening(initiatives: Collection[int]) -> Opening:
    """What gives the address of a record's page, or nothing where its initiative is not the reader's."""
    return partial(_address, initiatives)


def _address(initiatives: Collection[int], one: Listed) -> str:
    initiative = _number(one.initiative)
    if initiative not in initiatives:
        return ""
    record = _number(one.record.partition("|")[0])
    if one.table in OWN_PAGE and record is not None:
        return reverse(OWN_PAGE[one.table], args=[initiative, record])
    return reverse(LISTED_ON[one.table], args=[initiative]) if one.table in LISTED_ON else ""


def opening_by_code(initiatives: Collection[int]) -> Callable[[str, str], str]:
    """The same for a record of which no table is known: its key, as `meeting-12`, says what it is."""
    return partial(_address_by_code, initiatives)


def _address_by_code(initiatives: Collection[int], record: str, initiative: str) -> str:
    kind, work, number = record.rpartition("-")[0], _number(initiative), _number(record)
    known = work in initiatives and number is not None and OWN_PAGE.get(f"{kind}s") == kind
    return reverse(kind, args=[work, number]) if known else ""


def _number(code: str) -> int | None:
    """12 for `meeting-12`; None for a code that is not the site's own."""
    _kind, _, number = code.rpartition("-")
    return int(number) if number.isdigit() else None
