"""The records behind every level, as plain values: for the group's own eyes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from coproduce.assess.power.level import Level
from coproduce.assess.power.level_bears import bears
from coproduce.assess.power.level_records import Behind, level_records
from coproduce.evidence.package import Package

# Of what says yes, of what says no and of what leaves something open, so many of the newest.
SOME = 50


def level_data(level: Level) -> dict[str, Any]:
    """One level: where it stands, the four mechanisms, and what is missing for the next."""
    return {
        "initiative": level.initiative,
        "slice": level.slice,
        "of_slice": level.of_slice,
        "lowest": level.lowest,
        "highest": level.highest,
        "placed": level.placed,
        "led": level.led,
        "contrary": list(level.contrary),
        "mechanisms": [vars(one) for one in level.mechanisms],
        "next": {"level": level.next.level, "wants": list(level.next.wants)},
    }


def level_records_data(package: Package, power: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """A row for each record, of a package whose power has just been read."""
    if not power:
        return []
    found = level_records(package, SOME)
    return [
        row
        for level in power["levels"]
        for about, records in found.get((level["initiative"], level["slice"], level["of_slice"]), {}).items()
        for row in _rows(level, about, records)
    ]


def _rows(level: Mapping[str, Any], about: str, records: Sequence[Behind]) -> Iterator[dict[str, Any]]:
    for one in records:
        yield {
            **{name: level[name] for name in ("initiative", "slice", "of_slice")},
            "about": about,
            "table": one.table,
            "record": one.record,
            "on": one.on.isoformat() if one.on else "",
            "holds": one.holds,
            "says": one.says,
            "bears": bears(level, about, one.holds),
        }
