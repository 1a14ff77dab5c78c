"""Which of the records behind a level put it there, and which leave it open."""

from collections.abc import Mapping, Sequence
from typing import Any

PUTS_IT_THERE, LEAVES_IT_OPEN = "puts it there", "leaves it open"
# What puts an initiative at a level; at transformation it is the mechanisms that hold.
PUT_BY: Mapping[str, Sequence[str]] = {
    "involvement": ("involved",),
    "compliance": ("came",),
    "none on record": (),
}


def bears(level: Mapping[str, Any], about: str, holds: str) -> str:
    """What a record that `holds` so means for a level given as plain values; empty where it means nothing."""
    if holds == "yes" and about in PUT_BY.get(level["lowest"], _those(level, "yes")):
        return PUTS_IT_THERE
    cannot_place = level["lowest"] != level["highest"]
    if cannot_place and holds == "not known" and about in (*_those(level, "not known"), "involved"):
        return LEAVES_IT_OPEN
    return ""


def _those(level: Mapping[str, Any], holds: str) -> list[str]:
    """The mechanisms of which that is so."""
    return [one["name"] for one in level["mechanisms"] if one["holds"] == holds]
