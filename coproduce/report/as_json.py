"""Plain values as JSON text."""

import json
from collections.abc import Mapping
from datetime import date


def as_json(data: Mapping[str, object]) -> str:
    """JSON a person can read too; days are written as 2026-03-31."""
    return json.dumps(data, indent=2, ensure_ascii=False, default=_day)


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} cannot be written as JSON")
