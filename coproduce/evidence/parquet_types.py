"""What columns of Parquet may be, and what they become: ids stay whole numbers where all agree."""

from collections.abc import Iterator, Mapping

from coproduce.errors import SourceError
from coproduce.evidence.schema import SQL_TYPES, Column, Table, tables

Types = Mapping[str, Mapping[str, str]]
"""By table, DuckDB's type of each column of the schema that came."""

WHOLE = frozenset({"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER"})
TAKEN: Mapping[str, frozenset[str]] = {
    "VARCHAR": frozenset({"VARCHAR"}),
    "DATE": frozenset({"DATE"}),
    "BOOLEAN": frozenset({"BOOLEAN"}),
    "BIGINT": WHOLE,
    "DECIMAL(18,4)": WHOLE | {"FLOAT", "DOUBLE"},
}


def refuse_strange(found: Types) -> None:
    """SourceError where a column has a type its values cannot have, or a key has no column."""
    for name, types in found.items():
        for column in tables()[name].columns:
            if column.required and column.name not in types:
                raise SourceError(f"{name} has no column {column.name}, which tells its rows apart.")
            if column.name in types and not _taken(column, types[column.name]):
                raise SourceError(
                    f"{name}.{column.name} is kept as {types[column.name]}, which cannot be read as it lies: "
                    f"keep it as {_wanted(column)}, or leave out --checked, and it is read as text."
                )


def _wanted(column: Column) -> str:
    return "VARCHAR or whole numbers" if column.type == "id" else SQL_TYPES[column.type]


def _taken(column: Column, kind: str) -> bool:
    if column.type == "id":
        return kind in WHOLE | {"VARCHAR"}
    return kind in TAKEN[SQL_TYPES[column.type]] or (column.type == "number" and kind.startswith("DECIMAL"))


def id_types(found: Types) -> dict[str, str]:
    """The type of each table's ids: the files' own where all columns that hold them agree, else text."""
    kinds: dict[str, set[str]] = {}
    for whose, kind in _ids(found):
        kinds.setdefault(whose, set()).add(kind)
    return {whose: _common(seen) for whose, seen in kinds.items()}


def _ids(found: Types) -> Iterator[tuple[str, str]]:
    for name, types in found.items():
        for column in tables()[name].columns:
            if column.type == "id" and column.name in types:
                yield column.refers_to or name, types[column.name]


def _common(kinds: set[str]) -> str:
    if len(kinds) == 1:
        return next(iter(kinds))
    return "BIGINT" if kinds <= WHOLE else "VARCHAR"


def sql_type(table: Table, column: Column, ids: Mapping[str, str]) -> str:
    """The type a column has in the package."""
    if column.type == "id":
        return ids.get(column.refers_to or table.name, "VARCHAR")
    return SQL_TYPES[column.type]
