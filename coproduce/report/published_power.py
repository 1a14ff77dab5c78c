"""Power as plain values that may leave the group: the shape of `power_data`."""

from collections.abc import Mapping
from typing import Any

from coproduce.assess.disclosure.faces import ToldSeries, ToldSum
from coproduce.assess.disclosure.published import ToldPower
from coproduce.assess.disclosure.rule import Published
from coproduce.report.power_data import power_data
from coproduce.report.tally_data import published_data


def published_power(told: ToldPower) -> dict[str, Any]:
    """What the group did as it is, and what counts people by the rule for people."""
    exact = power_data(told.power)
    return {
        "shifted": told.shifted,
        "why": told.why,
        "faces": [
            _face(face, told.series[face["face"]]) if face["face"] in told.series else face
            for face in exact["faces"]
        ],
        # That every member is an older person is certain of each of them.
        "levels": [level | {"led": False} for level in exact["levels"]],
        "matrix": exact["matrix"],
        "box3": [
            {name: one[name] for name in ("code", "meaning", "reason")} | _box3(one, word, hidden)
            for one, (word, hidden) in zip(exact["box3"], told.box3, strict=True)
        ],
    }


def _face(exact: Mapping[str, Any], told: ToldSeries) -> dict[str, Any]:
    kept = ("face", "title", "text", "unit", "measure", "toward", "how", "absent")
    return {name: exact[name] for name in kept} | {
        "now": told.now and _sum(told.now),
        "before": told.before and _sum(told.before),
        "halves": [{"half": half, **_sum(one)} for half, one in sorted(told.halves.items())],
        "places": {},
        "moved": {"word": told.moved.word, "toward": told.moved.toward, "why": told.moved.why},
    }


def _sum(one: ToldSum) -> dict[str, Any]:
    return published_data(one.told) | {"records": one.records, "people": one.people}


def _box3(exact: Mapping[str, Any], word: str, hidden: Mapping[str, Published]) -> dict[str, Any]:
    counts = {
        name: {"part": hidden[name].met, "whole": hidden[name].asked} if name in hidden else count
        for name, count in exact["counts"].items()
    }
    return {"word": word, "counts": counts}
