"""The six sheets of the light path as plain values, read from `sheets.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from coproduce.evidence.schema import codes

FOLDER = files("coproduce.evidence.light")
SIDES = ("older person", "community", "professional")


@dataclass(frozen=True)
class Asked:
    """One thing asked for. `words` are those allowed; `of` is the sheet whose first column it repeats."""

    name: str
    heading: str
    kind: str
    about: str
    words: tuple[str, ...] = ()
    of: str | None = None
    must: bool = False


@dataclass(frozen=True)
class Sheet:
    """One sheet: `key` may not be blank or repeat; `kept` are the tables it becomes, `day` says when.

    Where it is `numbered`, its first column is filled in beforehand.
    """

    name: str
    colour: str
    answers: str
    help: str
    kept_ask: str
    kept: tuple[str, ...]
    day: str | None
    key: tuple[str, ...]
    columns: tuple[Asked, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Statement:
    """One of the six statements of the card."""

    name: str
    short: str
    text: str


def told(file: str) -> dict[str, Any]:
    """What one of the TOML files beside this one says."""
    return tomllib.loads((FOLDER / file).read_text(encoding="utf-8"))


@cache
def statements() -> tuple[Statement, ...]:
    """The six statements, in the order in which they are printed."""
    return tuple(Statement(**each) for each in told("sheets.toml")["statement"])


@cache
def sheets() -> tuple[Sheet, ...]:
    """The six sheets, in the order in which they stand."""
    return tuple(_sheet(each) for each in told("sheets.toml")["sheet"])


@cache
def package_asks() -> tuple[Asked, ...]:
    """What the sheet `package` asks: the name and days of the work, then how fully each sheet was kept."""
    how = "Say all only if nothing is missing: then a blank on that sheet is a no."
    words = codes()["kept_how"]
    kept = (Asked(f"kept {sheet.name}", sheet.kept_ask, "words", how, words) for sheet in sheets())
    return (*(_asked(each) for each in told("sheets.toml")["ask"]), *kept)


def count_of(statement: str, score: str) -> str:
    """The name of the column that counts one answer to one statement."""
    return f"{statement}: {score}"


def _sheet(each: Mapping[str, Any]) -> Sheet:
    columns = tuple(_asked(column) for column in each["column"])
    if each["name"] == "Card":
        scores = codes()["card_score"]
        columns += tuple(_counted(statement, score) for statement in statements() for score in scores)
    plain = {name: value for name, value in each.items() if name != "column"}
    lists = {name: tuple(each[name]) for name in ("kept", "key")}
    return Sheet(**{"day": None} | plain | lists, columns=columns)


def _asked(each: Mapping[str, Any]) -> Asked:
    words = (*each.get("words", ()), *(word for name in each.get("lists", ()) for word in codes()[name]))
    plain = {name: value for name, value in each.items() if name != "lists"}
    return Asked(**plain | {"words": words})


def _counted(statement: Statement, score: str) -> Asked:
    about = f"“{statement.text}” How many of this side ticked {score}."
    return Asked(count_of(statement.name, score), f"{statement.short}: {score}", "count", about)
