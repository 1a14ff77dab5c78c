"""The rows of a small package as plain values, with the few ways of finding one that a person would use."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from coproduce.evidence.schema import Table, tables

Row = Mapping[str, Any]

OLDER, COMMUNITY, PROFESSIONAL, UNKNOWN = "older person", "community", "professional", "not known"


class Records:
    """Every table of a package. Each row has all its columns, its `at_row` and, as `record`, its key."""

    def __init__(self, given: Mapping[str, Sequence[Mapping[str, object]]], as_of: date) -> None:
        self.as_of = as_of
        self._tables = {
            name: [_whole(table, row, at) for at, row in enumerate(given.get(name, ()), start=2)]
            for name, table in tables().items()
        }
        self._blanks = {name: _whole(table, {}, 0) for name, table in tables().items()}
        self._indexes: dict[tuple[str, tuple[str, ...]], Mapping[tuple[object, ...], Sequence[Row]]] = {}

    def all(self, table: str) -> Sequence[Row]:
        """Every row of a table."""
        return self._tables[table]

    def of(self, table: str, **equal: object) -> Sequence[Row]:
        """The rows in which these columns have these values. A blank is nobody's value: it never fits."""
        return () if None in equal.values() else self._index(table, tuple(equal)).get((*equal.values(),), ())

    def one(self, table: str, **equal: object) -> Row:
        """The one such row; a row of blanks where there is none."""
        found = self.of(table, **equal)
        return found[0] if found else self._blanks[table]

    def _index(self, table: str, names: tuple[str, ...]) -> Mapping[tuple[object, ...], Sequence[Row]]:
        if (table, names) not in self._indexes:
            found: defaultdict[tuple[object, ...], list[Row]] = defaultdict(list)
            for row in self.all(table):
                found[(*(row[name] for name in names),)].append(row)
            self._indexes[table, names] = found
        return self._indexes[table, names]

    def side(self, person: object, initiative: object) -> str:
        """A person's side in an initiative, else their usual one."""
        member = self.one("memberships", initiative=initiative, person=person)
        return member["side"] or self.one("people", person=person)["side"] or UNKNOWN


def _whole(table: Table, row: Mapping[str, object], at: int) -> Row:
    record = "|".join(str(row.get(name)) for name in table.key) if table.key else str(at)
    cells = {column.name: row.get(column.name) for column in table.columns}
    return {**cells, "at_row": at, "record": record}
