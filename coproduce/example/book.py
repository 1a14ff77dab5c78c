"""The county's tables as they fill, row by row."""

from collections import Counter
from collections.abc import Mapping, Sequence

from coproduce.evidence.schema import tables

Columns = tuple[str, ...]
Rows = list[tuple[object, ...]]


class Book:
    """Rows by table. A cell nobody fills stays empty; a column nobody fills is left out."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Mapping[str, object]]] = {name: [] for name in tables()}
        self._last: Counter[str] = Counter()

    def code(self, letter: str) -> str:
        """The next short code that begins with `letter`, as m0012."""
        self._last[letter] += 1
        return f"{letter}{self._last[letter]:04d}"

    def add(self, table: str, **row: object) -> None:
        self.rows[table].append(row)

    def tables(self) -> Mapping[str, tuple[Columns, Rows]]:
        """Columns, in the order of the evidence package, and rows of every table that has any."""
        return {name: _laid_out(name, rows) for name, rows in self.rows.items() if rows}


def _laid_out(table: str, rows: Sequence[Mapping[str, object]]) -> tuple[Columns, Rows]:
    filled = {column for row in rows for column in row}
    known = [column.name for column in tables()[table].columns]
    strange = filled.difference(known)
    if strange:
        raise KeyError(f"{table} has no column {', '.join(sorted(strange))}")
    columns = tuple(name for name in known if name in filled)
    return columns, [tuple(map(row.get, columns)) for row in rows]
