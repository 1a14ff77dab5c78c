"""The newest records behind each face, so that a figure leads back to what it counts."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from coproduce.evidence.package import Package


class Counted(NamedTuple):
    """A record a face looked at: what of it is part of the whole, and whether nobody can be sure."""

    record: str
    initiative: str
    asked_on: date
    part: int
    whole: int
    unsure: int


def newest(package: Package, most: int) -> dict[str, list[Counted]]:
    """For each face the newest records of its last twelve months, at `most` so many; after `ask_faces`.

    A record of somebody's own part in something is told as what they had a part in.
    """
    rows = package.connection.execute(
        """
        WITH
          looked AS (
            SELECT
              f.face, split_part(f.record, '|', 1) AS record, f.initiative, f.asked_on,
              SUM(f.part) AS part, SUM(f.whole) AS whole, SUM(f.unsure) AS unsure
            FROM faced AS f
            CROSS JOIN package AS k
            WHERE f.asked_on <= k.as_of AND k.as_of - f.asked_on < 365
            GROUP BY ALL
          )
        SELECT l.* FROM looked AS l
        QUALIFY ROW_NUMBER() OVER (PARTITION BY l.face ORDER BY l.asked_on DESC, l.record) <= ?
        ORDER BY l.face, l.asked_on DESC, l.record
        """,
        [most],
    ).fetchall()
    found: defaultdict[str, list[Counted]] = defaultdict(list)
    for face, record, initiative, on, *sums in rows:
        found[face].append(Counted(record, initiative, on, *map(int, sums)))
    return found
