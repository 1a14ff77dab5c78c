"""The made-up county's rows as plain dictionaries, and the little arithmetic the tests need."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from coproduce.example.county import county_tables

Row = Mapping[str, object]
AS_OF = date(2026, 9, 30)


def rows(table: str) -> list[dict[str, object]]:
    columns, cells = county_tables()[table]
    return [dict(zip(columns, row, strict=True)) for row in cells]


def share(of: Iterable[Row], says_yes: Callable[[Row], object]) -> float:
    asked = list(of)
    assert asked, "there is nothing to take a share of"
    return sum(bool(says_yes(row)) for row in asked) / len(asked)


def by_key(table: str, *key: str) -> dict[object, dict[str, object]]:
    return {tuple(row[name] for name in key) if len(key) > 1 else row[key[0]]: row for row in rows(table)}


def day(row: Row, column: str) -> date:
    found = row[column]
    assert isinstance(found, date)
    return found
