"""What a cell of our workbooks takes: the rules by which a spreadsheet helps whoever fills it in."""

from datetime import datetime
from typing import Any

from coproduce.evidence.workbook import list_name

MOST = 1_000_000_000


def choose(name: str) -> dict[str, Any]:
    """Data validation: one word of the list of that name, by drop-down."""
    return {
        "validate": "list",
        "source": f"={list_name(name)}",
        "error_title": "Please choose from the list",
        "error_message": "Press the little arrow beside the cell. A blank is fine: it means nobody knows.",
    }


def day() -> dict[str, Any]:
    """Data validation: a day."""
    return {
        "validate": "date",
        "criteria": ">=",
        "value": datetime(1900, 1, 1),
        "error_title": "Please write a day",
        "error_message": "Write it as 2026-03-27: year, month, day. A blank is fine.",
    }


def count(least: int = 0, most: int = MOST) -> dict[str, Any]:
    """Data validation: a whole number."""
    return {
        "validate": "integer",
        "criteria": "between",
        "minimum": least,
        "maximum": most,
        "error_title": "Please write a whole number",
        "error_message": f"A number such as {min(4, most)}. Nought is a number; a blank means nobody knows.",
    }


def number() -> dict[str, Any]:
    """Data validation: a number, perhaps with a decimal point."""
    return {
        "validate": "decimal",
        "criteria": "between",
        "minimum": -1e15,
        "maximum": 1e15,
        "error_title": "Please write a number",
        "error_message": "A number such as 12.50, without a currency sign. A blank is fine.",
    }
