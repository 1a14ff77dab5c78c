"""Counts of records as plain values."""

from typing import Any

from coproduce.assess.disclosure.rule import Published
from coproduce.assess.finding import Tally


def tally_data(tally: Tally, *, sure: bool = True) -> dict[str, Any]:
    """Counts and share; a fact of an initiative has no interval (`sure` false)."""
    return {
        "asked": tally.asked,
        "met": tally.met,
        "not_known": tally.not_known,
        "share": tally.share,
        "low": tally.low if sure else None,
        "high": tally.high if sure else None,
    }


def published_data(one: Published) -> dict[str, Any]:
    """Counts that may leave, share and ends of the interval; None where hidden."""
    names = ("asked", "met", "not_known", "share", "low", "high", "hidden")
    return {name: getattr(one, name) for name in names}
