"""A comparison as a page of text."""

from collections.abc import Iterable
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from coproduce.framework import framework
from coproduce.report.words import Data, day, of

QUIET = "dim"
OVERLAP = (
    "The second may hold the records of the first as well: then a difference is smaller here than between "
    "old and new records."
)


def comparison_text(told: Data) -> RenderableType:
    """Principle by principle, a line for each question of both."""
    return Group(_head(told), *_principles(told), Text(told["note"], QUIET))


def _head(told: Data) -> Text:
    first, second = told["before"], told["after"]
    head = Text(f"\n{first['source']}, {day(first['as_of'])}", "bold")
    head.append(f"  beside  {second['source']}, {day(second['as_of'])}\n")
    if told["same"]:
        head.append(f"{OVERLAP}\n", QUIET)
    return head


def _principles(told: Data) -> Iterable[RenderableType]:
    for principle in framework().principles:
        mine = [one for one in told["questions"] if one["principle"] == principle.number and _anything(one)]
        if mine:
            yield Text(f"{principle.number} {principle.title}", "bold")
            yield Padding(_table(mine), (0, 0, 1, 2))


def _anything(one: Data) -> bool:
    return any(one[when]["asked"] or one[when].get("hidden") for when in ("before", "after"))


def _table(questions: list[Data]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    for head, ratio in (("Question", 5), ("First", 2), ("Second", 2), ("Difference in 100", 2), ("", 1)):
        table.add_column(head, ratio=ratio)
    for one in questions:
        cells: list[Any] = [one["text"], _counts(one["before"]), _counts(one["after"]), _difference(one)]
        table.add_row(*map(Text, cells), Text(one["word"], QUIET if one["word"] == "cannot tell" else "bold"))
    return table


def _counts(one: Data) -> str:
    return of(one) if one["asked"] or one.get("hidden") else "no records"


def _difference(one: Data) -> str:
    if one["difference"] is None:
        return "–"
    low, high = round(100 * one["low"]), round(100 * one["high"])
    return f"{round(100 * one['difference']):+d} ({low:+d} to {high:+d})"
