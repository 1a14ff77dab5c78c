"""Rows of a table in the making."""

from collections.abc import Iterator

from coproduce.evidence.light.value import Value

Rows = Iterator[dict[str, object]]

YES_NO = {"yes": True, "no": False}


def yes(said: Value) -> bool | None:
    """True for yes, False for no, None for a blank."""
    return YES_NO.get(str(said))
