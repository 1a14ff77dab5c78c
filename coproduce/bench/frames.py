"""A package of Parquet as pandas frames, read a table at a time.

Days come out of Parquet as Python's own, on which pandas is many times slower, so they are turned into its
own when a table is read; that time counts, as it does for anybody who uses pandas.
"""

from functools import cache
from pathlib import Path
from typing import Any

from coproduce.errors import SourceError
from coproduce.evidence.schema import tables

try:
    import pandas as pandas
except ImportError:
    pandas = None

Frame = Any
UNKNOWN = "not known"


def pandas_at_hand() -> None:
    """SourceError where pandas is not installed."""
    if pandas is None:
        raise SourceError(
            "pandas is not installed, so nothing can be held against it: pip install 'coproduce[bench]'."
        )


class Frames:
    """The tables of a package, each column read when it is wanted, and once."""

    def __init__(self, folder: Path, as_of: str) -> None:
        pandas_at_hand()
        self.folder, self.as_of = folder, pandas.Timestamp(as_of)
        self.table = cache(self._table)

    def _table(self, name: str, *columns: str) -> Frame:
        frame = pandas.read_parquet(self.folder / f"{name}.parquet", columns=list(columns))
        for column in columns:
            if (known := tables()[name].column(column)) and known.type == "date":
                frame[column] = pandas.to_datetime(frame[column])
        return frame


def first(rows: Frame, *columns: str) -> Frame:
    """The first of these columns that says something, for each row."""
    found = pandas.Series(pandas.NA, index=rows.index, dtype="object")
    for column in columns:
        if column in rows:
            found = found.where(found.notna(), rows[column])
    return found.fillna(UNKNOWN)


def with_sides(frames: Frames, rows: Frame) -> Frame:
    """The rows with each person's side: in the initiative, else in general."""
    member = frames.table("memberships", "initiative", "person", "side").rename(
        columns={"side": "member_side"}
    )
    person = frames.table("people", "person", "side").rename(columns={"side": "usual_side"})
    rows = rows.merge(member, on=["initiative", "person"], how="left").merge(person, on="person", how="left")
    rows["side"] = first(rows, "side", "member_side", "usual_side")
    return rows
