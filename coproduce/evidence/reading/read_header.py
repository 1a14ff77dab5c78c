"""The first row of a table: the names of its columns."""

from collections.abc import Sequence

from coproduce.evidence.fault import Fault
from coproduce.evidence.reading.raw_tables import Raw, did_you_mean
from coproduce.evidence.schema import Table


def places(raw: Raw, table: Table, header: Sequence[str]) -> dict[str, int]:
    """Where each column of the table stands, from 0.

    A name said twice, or a key without a column, is a fault; an unknown name only a notice.
    """
    known = {column.name for column in table.columns}
    for place, name in enumerate(header, start=1):
        if not name:
            raw.notices.append(
                f"{table.name}: column {place} has no name in the first row, and was not read."
            )
        elif name not in known:
            near = did_you_mean(name, known)
            raw.notices.append(f"{table.name} has no column “{name}”: it was not read{near}.")
        elif header.index(name) < place - 1:
            _fault(raw, table, f"the name “{name}” more than once", "each name in the first row once")
    for column in table.columns:
        if column.required and column.name not in header:
            _fault(raw, table, f"no column “{column.name}”", "one, since it tells the rows apart")
    return {column.name: header.index(column.name) for column in table.columns if column.name in header}


def _fault(raw: Raw, table: Table, found: str, expected: str) -> None:
    raw.faults.add(Fault("header", table.name, None, None, found, expected))
