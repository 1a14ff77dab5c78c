"""What the records show of power, as plain values: described, never marked."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from coproduce.assess.power.box3 import Reading
from coproduce.assess.power.matrix import Cell, Matrix
from coproduce.assess.power.power import Power
from coproduce.assess.power.series import Series, Sum
from coproduce.framework.toml import read
from coproduce.report.level_data import level_data
from coproduce.report.tally_data import tally_data


def power_data(power: Power) -> dict[str, Any]:
    """Faces, whether it has shifted, levels, the matrix and Box 3."""
    return {
        "shifted": power.shifted,
        "why": power.why,
        "faces": [_face(one) for one in power.faces],
        "levels": [level_data(one) for one in power.levels],
        "matrix": _matrix(power.matrix),
        "box3": [_box3(one) for one in power.box3],
    }


def _face(series: Series) -> dict[str, Any]:
    face = series.face
    return {
        "face": face.stem,
        "title": face.title,
        "text": face.text,
        "unit": face.unit,
        "measure": face.measure,
        "toward": face.toward,
        "how": face.how,
        "absent": list(series.absent),
        "now": _sum(series, series.now),
        "before": _sum(series, series.before),
        "halves": [{"half": half, **_some(series, one)} for half, one in sorted(series.halves.items())],
        "places": {place: _some(series, one) for place, one in series.places.items()},
        "moved": {"word": series.moved.word, "toward": series.moved.toward, "why": series.moved.why},
    }


def _sum(series: Series, one: Sum | None) -> dict[str, Any] | None:
    return _some(series, one) if one else None


def _some(series: Series, one: Sum) -> dict[str, Any]:
    """Totals and what the busiest did have no interval."""
    sure = series.face.measure == "share"
    return tally_data(one.tally, sure=sure) | {"records": one.records, "people": one.people}


@cache
def _cells() -> Mapping[str, Mapping[str, Any]]:
    return {cell["code"]: cell for cell in read("matrix")["cell"]}


def _matrix(matrix: Matrix) -> dict[str, Any]:
    return {
        "cells": _of_cells(matrix.cells),
        "not_known": vars(matrix.not_known),
        "years": [
            {"year": year, "cells": _of_cells(cells), "not_known": vars(tenth)}
            for year, cells, tenth in matrix.years
        ],
    }


def _of_cells(cells: Mapping[tuple[str, str], Cell]) -> list[dict[str, Any]]:
    return [
        {
            "planning": planning,
            "delivery": delivery,
            "meaning": _cells()[f"{planning} | {delivery}"]["meaning"],
            "degree": _cells()[f"{planning} | {delivery}"]["degree"],
            **vars(cell),
        }
        for (planning, delivery), cell in cells.items()
    ]


def _box3(reading: Reading) -> dict[str, Any]:
    return {
        "code": reading.characteristic.code,
        "meaning": reading.characteristic.meaning,
        "reason": reading.characteristic.reason,
        "word": reading.word,
        "counts": {name: {"part": part, "whole": whole} for name, (part, whole) in reading.counts.items()},
    }
