"""How an app's rows become tables of the evidence package: codes instead of names, and no words of anybody's.

Each app's `evidence.py` has `TABLES`: for each table a function that takes a `Scope` and yields its rows.
"""

import hmac
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.conf import settings

from coproduce_web.writing.models import Written

Row = dict[str, Any]


@dataclass(frozen=True)
class Scope:
    """The initiatives that are told of, by their keys, and the side each person is on in each of them."""

    initiatives: frozenset[int]
    sides: Mapping[tuple[int, int], str]


Table = Callable[[Scope], Iterator[Row]]


def person_code(pk: int | None) -> str | None:
    """The code a person goes by in every package of this site; nobody reckons back who it is."""
    if pk is None:
        return None
    return "p" + hmac.new(settings.SECRET_KEY.encode(), f"person {pk}".encode(), sha256).hexdigest()[:12]


def record_code(kind: str, pk: int | None) -> str | None:
    """A record's code, as `meeting-12`: by it the page of a finding opens the record."""
    return None if pk is None else f"{kind}-{pk}"


def reached(record: Written, initiative: int, scope: Scope) -> Row:
    """How a record reached us: the four columns that any row may have."""
    writer = record.written_by_id
    return {
        "channel": record.channel,
        "through": record.through,
        "written_by_side": scope.sides.get((initiative, writer), "not known") if writer else None,
        "read_back": record.read_back,
    }
