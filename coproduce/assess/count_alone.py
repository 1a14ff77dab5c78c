"""Counting records that all stand alone, of one question in a large package: every way of looking at once."""

from collections.abc import Sequence

import numpy as np

from coproduce.assess.count import WHOLE, Tallies, Way
from coproduce.assess.sql import sql
from coproduce.evidence.database import Connection

QUARTER = (
    "COALESCE(CAST(YEAR(k.looked_at) AS VARCHAR) || '-Q'"
    " || CAST(QUARTER(k.looked_at) AS VARCHAR), 'not known')"
)


def shown(way: Way) -> Way:
    """The way of looking as it is in a large package, whose cells keep a quarter as its first day."""
    return way._replace(shown=QUARTER) if way.name == "quarter" else way


def all_at_once(connection: Connection, cells: str, looking: Sequence[Way]) -> dict[str, Tallies]:
    """The counts of `cells` in each way of looking. Each record is a cluster of its own."""
    by = [way for way in looking if way != WHOLE]
    values = [way.value for way in by]
    blanks = {
        "values": ", ".join(values),
        "sets": ", ".join(f"({value})" for value in ("", *values)),
        "shown": ", ".join(
            f"CAST({shown(way).shown.replace('k.looked_at', way.value)} AS VARCHAR) AS {way.name}"
            for way in by
        ),
        "cells": cells,
    }
    written = sql("count_alone")
    for blank, text in blanks.items():
        written = written.replace(f"__{blank}__", text)
    columns = connection.execute(written).fetchnumpy()
    n, y, u, g, w = (columns[name] for name in "nyugw")
    sums = np.column_stack([n, y, u, n, n, y, u, y, u, np.zeros_like(n), g, w, y, n - y - u])
    found = {way.name: Tallies() for way in looking}
    for at, way in enumerate(by):
        # One bit for each way of looking, set where it was not looked at.
        here = columns["way"] == (1 << len(by)) - 1 - (1 << len(by) - 1 - at)
        found[way.name].add_all(columns[way.name][here].tolist(), sums[here])
    here = columns["way"] == (1 << len(by)) - 1
    found[WHOLE.name].add_all([""] * int(here.sum()), sums[here])
    return found
