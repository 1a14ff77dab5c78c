"""The day the records reach to: there is no clock, so it is given, said, or read from what was done."""

from datetime import date

from coproduce.errors import SourceError
from coproduce.evidence.database import Connection, quoted
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.schema import tables

NOT_DONE = frozenset(
    {"due_on", "ended_on", "first_due_on", "from_on", "funded_until", "left_on", "owed_on", "until_on"}
)
"""Days that may lie ahead: what is due, owed or to end. Every other day says that something was done."""

NOT_DOINGS = frozenset({"kept", "population"})
"""Tables in which no row is something done by the group."""


def as_of(raw: Raw, given: date | None) -> tuple[date, str]:
    """The day, and in words where it was found; SourceError where no table holds the day of anything."""
    if given:
        return given, "given"
    if raw.descriptor.as_of:
        return raw.descriptor.as_of, "the package"
    latest = [day for name, present in raw.tables.items() for day in _latest(raw.connection, name, present)]
    if not latest:
        raise SourceError("The package holds no day on which anything was done: say the day with --as-of.")
    day, column = max(latest, key=lambda found: found[0])
    return day, f"the latest date on which something was done: {column}"


def _latest(connection: Connection, table: str, present: frozenset[str]) -> list[tuple[date, str]]:
    if table in NOT_DOINGS:
        return []
    days = [
        column.name for column in tables()[table].columns if column.type == "date" and column.name in present
    ]
    done = [day for day in days if day not in NOT_DONE]
    if not done:
        return []
    latest = ", ".join(f"max({quoted(day)})" for day in done)
    found = connection.execute(f"SELECT {latest} FROM {quoted(table)}").fetchone() or ()
    return [(day, f"{table}.{name}") for name, day in zip(done, found, strict=True) if day]
