"""What waits for somebody, of many kinds and in many pieces of work, in one question to the database."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import (
    BigIntegerField,
    Count,
    DateField,
    F,
    QuerySet,
    TextField,
    Value,
    Window,
)
from django.db.models.functions import Cast, Coalesce, RowNumber

# How many of a kind a page shows of one piece of work: the rest are counted, and have pages of their own.
SHOWN = 6
TEXTS = ("words", "who", "more", "ring", "suits")
DAYS = ("day", "since")
NUMBERS = ("place", "some")


@dataclass(frozen=True)
class Waits:
    """One thing that waits, in the piece of work `work`; `total` says how many of its kind wait there.

    What the others hold each kind says itself: `day` until when, `since` when it was told, `place` the key of
    the meeting or decision it belongs to.
    """

    kind: str
    work: int
    pk: int
    words: str
    who: str
    more: str
    ring: str
    suits: str
    day: date | None
    since: date | None
    place: int | None
    some: int | None
    total: int
    nth: int


class Gathered:
    """What was found: by kind and piece of work, in the order of its kind."""

    def __init__(self, rows: Iterable[Waits]) -> None:
        self._rows: dict[tuple[str, int], list[Waits]] = defaultdict(list)
        for row in sorted(rows, key=lambda one: one.nth):
            self._rows[row.kind, row.work].append(row)

    def of(self, work: int, *kinds: str) -> list[Waits]:
        """The first few of these kinds in a piece of work."""
        return [row for kind in kinds for row in self._rows.get((kind, work), ())]

    def total(self, work: int, *kinds: str) -> int:
        """How many there are."""
        return sum(rows[0].total for kind in kinds if (rows := self._rows.get((kind, work))))


def kind(
    name: str, found: QuerySet[Any], *, work: str = "initiative", shown: int = SHOWN, **columns: Any
) -> QuerySet[Any]:
    """The first `shown` of a queryset in each piece of work, in its own order. Columns: see `Waits`."""
    own_order: list[Any] = [*found.query.order_by]
    asked = found.order_by().annotate(
        a_kind=Value(name, output_field=TextField()),
        a_work=F(work),
        a_pk=F("pk"),
        **_columns(columns),
        a_total=Window(Count("pk"), partition_by=work),
        a_nth=Window(RowNumber(), partition_by=work, order_by=own_order),
    )
    rows: QuerySet[Any] = asked.filter(a_nth__lte=shown).values_list(
        *(f"a_{column}" for column in Waits.__annotations__)
    )
    return rows


def gather(kinds: Iterable[QuerySet[Any]]) -> Gathered:
    """All of these, each made by `kind`."""
    first, *others = kinds
    return Gathered(Waits(*row) for row in first.union(*others, all=True))


def _columns(told: dict[str, Any]) -> dict[str, Any]:
    """All the columns of every kind, those it says nothing of as well: so that all can stand together."""
    nothing = Value("", output_field=TextField())
    texts = {f"a_{name}": Coalesce(_cast(told.get(name, ""), TextField()), nothing) for name in TEXTS}
    days = {f"a_{name}": _cast(told.get(name), DateField()) for name in DAYS}
    return texts | days | {f"a_{name}": _cast(told.get(name), BigIntegerField()) for name in NUMBERS}


def _cast(value: Any, to: Any) -> Any:
    expression = value if hasattr(value, "resolve_expression") else Value(value)
    return Cast(expression, to)
