"""What was found of power, with the SQL and the numbers it was found by, as plain values."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from coproduce.assess.power.face import faces
from coproduce.assess.power.level import Key
from coproduce.assess.power.level_records import About, Behind, level_records
from coproduce.assess.power.newest import Counted, newest
from coproduce.assess.power.sql import sql
from coproduce.evidence.package import Package
from coproduce.framework import Agreed
from coproduce.report.threshold_data import thresholds_data

# Of what a face looked at, so many records are kept.
RECORDS = 200
# Of what put a level where it is, so many that say yes, no and neither.
OF_A_LEVEL = 50
OVER_TIME = ("halves", "places", "how", "absent")
# The numbers by which power is read, and the SQL its rows rest on.
READ_BY = ("shift", "level", "box3")
RESTS_ON = ("decided", "acted", "level_rows", "level", "box3")

Values = dict[str, Any]


class PowerAnswer(NamedTuple):
    """Faces and levels as (what was found, what only its own page reads), and all the rest."""

    data: Values
    asked_as: Values
    faces: Sequence[tuple[Values, Values]]
    levels: Sequence[tuple[Values, Values]]


class PowerRecords(NamedTuple):
    """The newest records of each face, and those behind each level."""

    faces: Mapping[str, Sequence[Counted]]
    levels: Mapping[Key, About]


def power_records(package: Package) -> PowerRecords:
    """The records of power that are kept; after power has been read."""
    return PowerRecords(newest(package, RECORDS), level_records(package, OF_A_LEVEL))


def power_answer(found: Mapping[str, Any], records: PowerRecords, on: date, agreed: Agreed) -> PowerAnswer:
    """Of the plain values of power in `as_data`, with the records behind them."""
    return PowerAnswer(
        data={name: found[name] for name in ("shifted", "why", "matrix", "box3")},
        asked_as={
            "thresholds": {kind: thresholds_data(kind, on, agreed) for kind in READ_BY},
            "sql": {name: sql(name) for name in RESTS_ON},
        },
        faces=[(_kept(face), _more(face, records.faces.get(face["face"], []))) for face in found["faces"]],
        levels=[(level, _behind(records.levels.get(_key(level), {}))) for level in found["levels"]],
    )


def _key(level: Mapping[str, Any]) -> Key:
    return level["initiative"], level["slice"], level["of_slice"]


def _behind(about: About) -> Values:
    return {name: [_record(one) for one in those] for name, those in about.items()}


def _record(one: Behind) -> list[str]:
    return [one.table, one.record, one.on.isoformat() if one.on else "", one.holds, one.says]


def _kept(face: Mapping[str, Any]) -> Values:
    return {name: value for name, value in face.items() if name not in OVER_TIME}


def _more(face: Mapping[str, Any], records: Sequence[Counted]) -> Values:
    one = faces()[face["face"]]
    return {name: face[name] for name in OVER_TIME} | {
        "sql": one.sql,
        "source": one.source,
        "records": [[record, initiative, str(on), *sums] for record, initiative, on, *sums in records],
    }
