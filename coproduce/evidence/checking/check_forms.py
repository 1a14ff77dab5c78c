"""The exact form of each type, looked at before anything is cast: a cast forgives far too much."""

from collections.abc import Iterator
from typing import NamedTuple

from coproduce.evidence.database import quoted, text
from coproduce.evidence.schema import Column

TRUE = ("yes", "true", "TRUE")
FALSE = ("no", "false", "FALSE")

DAY = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}"
WHOLE = "-?[0-9]{1,18}"
NUMBER = "-?[0-9]{1,14}(\\.[0-9]+)?"
# No space and nothing unseen at either end (\pZ, \pC), and no break between (\p{Cc}, \p{Zl}, \p{Zp}).
END, BETWEEN = "[^\\pZ\\pC]", "[^\\p{Cc}\\p{Zl}\\p{Zp}]"
TRIMMED = f"{END}({BETWEEN}*{END})?"

SPREADSHEET_ERRORS = (
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#FIELD!",
    "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA", "Err:501", "Err:502", "Err:504", "Err:508",
    "Err:509", "Err:511", "Err:522", "Err:523",
)  # fmt: skip

NAMED_CODES = 12
"""Longer lists of words are cut short in what is expected."""


class Form(NamedTuple):
    """`wrong` is SQL, true for a cell that is not of the form; a blank is never wrong."""

    kind: str
    wrong: str
    expected: str


def forms(column: Column) -> Iterator[Form]:
    """What a cell of this column has to be."""
    name = quoted(column.name)
    match column.type:
        case "code":
            yield Form("code", f"{name} NOT IN {_listed(column.codes)}", f"one of {_words(column.codes)}")
        case "boolean":
            yield Form("form", f"{name} NOT IN {_listed(TRUE + FALSE)}", "yes or no")
        case "date":
            yield Form("form", f"({_unlike(name, DAY)} OR {_no_day(name)})", "a day such as 2025-03-31")
        case "date or year":
            day = f"({_unlike(name, DAY)} OR {_no_day(name)})"
            year = _unlike(name, "[12][0-9]{3}")
            yield Form("form", f"({year} AND {day})", "a day such as 2025-03-31, or a year such as 2025")
        case "integer":
            yield _integer(column, name)
        case "number":
            wrong = _unlike(name, NUMBER)
            yield Form("form", wrong, "a number such as 12 or 12.50, with a point and no other sign")
        case _:
            yield Form("form", _unlike(name, TRIMMED), "no space before or after it, and no line break")
            yield Form(
                "form", f"{name} IN {_listed(SPREADSHEET_ERRORS)}", "what the formula should have given"
            )


def _integer(column: Column, name: str) -> Form:
    wrong = [_unlike(name, WHOLE)]
    if column.least is not None:
        wrong.append(f"TRY_CAST({name} AS BIGINT) < {column.least}")
    if column.most is not None:
        wrong.append(f"TRY_CAST({name} AS BIGINT) > {column.most}")
    least = "" if column.least is None else f" from {column.least}"
    most = "" if column.most is None else f" to {column.most}"
    return Form("form", f"({' OR '.join(wrong)})", f"a whole number{least or ' such as 12'}{most}")


def _unlike(name: str, pattern: str) -> str:
    return f"NOT regexp_full_match({name}, '{pattern}')"


def _no_day(name: str) -> str:
    return f"({name} IS NOT NULL AND TRY_CAST({name} AS DATE) IS NULL)"


def _listed(words: tuple[str, ...]) -> str:
    return f"({', '.join(map(text, words))})"


def _words(words: tuple[str, ...]) -> str:
    if len(words) <= NAMED_CODES:
        return ", ".join(words)
    return f"{', '.join(words[:NAMED_CODES])} and {len(words) - NAMED_CODES} more"
