"""The numbers a finding was judged by, as plain values: ours, or a group's own with ours beside it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from coproduce.framework import NOTHING_AGREED, Agreed, thresholds_in_force


def thresholds_data(kind: str, on: date, agreed: Agreed = NOTHING_AGREED) -> dict[str, Mapping[str, Any]]:
    """Each number in force for a kind of question: value, since when, why, whose it is, and ours."""
    ours = thresholds_in_force(kind, on)
    return {
        name: {
            "value": bar.value,
            "default": ours[name].value,
            "whose": bar.agreed_by or "default",
            "since": bar.since.isoformat(),
            "reason": bar.reason,
        }
        for name, bar in thresholds_in_force(kind, on, agreed).items()
    }
