"""What was found of power, with the SQL and the numbers it was found by, as plain values."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from coproduce.assess.power.face import faces
from coproduce.assess.power.newest import Counted
from coproduce.assess.power.sql import sql
from coproduce.framework import Agreed
from coproduce.report.threshold_data import thresholds_data

# Of what a face looked at, so many records are kept.
RECORDS = 200
OVER_TIME = ("halves", "places", "how", "absent")
# The numbers by which power is read, and the SQL its rows rest on.
READ_BY = ("shift", "level", "box3")
RESTS_ON = ("decided", "acted", "level", "box3")

Values = dict[str, Any]


class PowerAnswer(NamedTuple):
    """Faces as (what was found, what only its own page reads), levels, and all the rest."""

    data: Values
    asked_as: Values
    faces: Sequence[tuple[Values, Values]]
    levels: Sequence[Values]


def power_answer(
    found: Mapping[str, Any], records: Mapping[str, Sequence[Counted]], on: date, agreed: Agreed
) -> PowerAnswer:
    """Of the plain values of power in `as_data`, with the newest records of each face."""
    return PowerAnswer(
        data={name: found[name] for name in ("shifted", "why", "matrix", "box3")},
        asked_as={
            "thresholds": {kind: thresholds_data(kind, on, agreed) for kind in READ_BY},
            "sql": {name: sql(name) for name in RESTS_ON},
        },
        faces=[(_kept(face), _more(face, records.get(face["face"], []))) for face in found["faces"]],
        levels=found["levels"],
    )


def _kept(face: Mapping[str, Any]) -> Values:
    return {name: value for name, value in face.items() if name not in OVER_TIME}


def _more(face: Mapping[str, Any], records: Sequence[Counted]) -> Values:
    one = faces()[face["face"]]
    return {name: face[name] for name in OVER_TIME} | {
        "sql": one.sql,
        "source": one.source,
        "records": [[record, initiative, str(on), *sums] for record, initiative, on, *sums in records],
    }
