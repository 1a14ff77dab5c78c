"""Each initiative answers for itself: a row and all it refers to belong to one initiative."""

from collections.abc import Iterator

from coproduce.evidence.checking.check_references import Reference, checkable, references
from coproduce.evidence.checking.check_search import Rule, Search, one, raw
from coproduce.evidence.database import quoted
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.schema import tables

INITIATIVE = "initiative"


def searches(given: Raw) -> Iterator[Search]:
    """One SELECT for each reference to a table that says its initiative.

    It is held against the row's own initiative; in a table without, against that of its first reference.
    """
    for name, present in given.tables.items():
        theirs = [reference for reference in references(given, tables()[name]) if _says(given, reference)]
        if INITIATIVE in present:
            yield from (_with_own(reference) for reference in theirs)
        else:
            yield from (_with_first(theirs[0], reference) for reference in theirs[1:])


def _says(given: Raw, reference: Reference) -> bool:
    """An initiative may be part of another: that reference is apart."""
    says = INITIATIVE in given.tables.get(reference.to, ())
    return says and reference.to != "initiatives" and checkable(given, reference)


def _with_own(reference: Reference) -> Search:
    return _search(reference, f"mine.{INITIATIVE}", "")


def _with_first(first: Reference, reference: Reference) -> Search:
    join = f" JOIN {raw(first.to)} AS earlier ON earlier.{quoted(first.key)} = mine.{quoted(first.column)}"
    return _search(reference, f"earlier.{INITIATIVE}", join)


def _search(reference: Reference, own: str, join: str) -> Search:
    table, column, to, key = reference
    sql = (
        f"SELECT 0, mine.at_row, mine.{quoted(column)},"
        f" ' (“' || {own} || '”); this one is of “' || other.{INITIATIVE} || '”'"
        f" FROM {raw(table)} AS mine{join}"
        f" JOIN {raw(to)} AS other ON other.{quoted(key)} = mine.{quoted(column)}"
        f" WHERE other.{INITIATIVE} <> {own}"
    )
    return Search(sql, [Rule("another initiative", table, column, f"{one(key)} of the same initiative")])
