"""The records behind a level: those that put it there, and those that leave something open."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from coproduce.assess.power.level import Key
from coproduce.assess.power.sql import sql
from coproduce.evidence.package import Package


class Behind(NamedTuple):
    """One record: its table, its day, whether it is a yes, a no or not known, and what it says."""

    table: str
    record: str
    on: date | None
    holds: str
    says: str


About = Mapping[str, Sequence[Behind]]
"""By mechanism, and beside the four by `involved` (older people in anything decided) and `came`."""


def level_records(package: Package, most: int) -> dict[Key, About]:
    """For each level the records behind it; after `place_all`.

    Of each mechanism those that say yes, not known and no, newest first, at `most` so many of each.
    """
    rows = package.connection.execute(sql("level_records").replace("__most__", str(most))).fetchall()
    found: defaultdict[Key, dict[str, list[Behind]]] = defaultdict(dict)
    for initiative, slice_, of_slice, about, *record in rows:
        found[initiative, slice_, of_slice].setdefault(about, []).append(Behind(*record))
    return dict(found)
