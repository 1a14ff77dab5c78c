"""A comparison as a page of text."""

from collections.abc import Iterable
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from coproduce.framework import framework
from coproduce.report.comparison_power import in_words
from coproduce.report.words import Data, day, of

QUIET = "dim"


def comparison_text(told: Data) -> RenderableType:
    """Principle by principle, a line for each question of both; then power."""
    return Group(_head(told), *_principles(told), *_power(told), Text(told["note"], QUIET))


def _head(told: Data) -> Text:
    first, second = told["before"], told["after"]
    head = Text(f"\n{first['source']}, {day(first['as_of'])}", "bold")
    head.append(f"  beside  {second['source']}, {day(second['as_of'])}\n")
    if told["overlap"]:
        head.append(f"{told['overlap']}\n", QUIET)
    return head


def _principles(told: Data) -> Iterable[RenderableType]:
    for principle in framework().principles:
        mine = [one for one in told["questions"] if one["principle"] == principle.number and anything(one)]
        if mine:
            yield Text(f"{principle.number} {principle.title}", "bold")
            yield Padding(_table(mine), (0, 0, 1, 2))


def _power(told: Data) -> Iterable[RenderableType]:
    if told["faces"]:
        yield Text("Where the power sits, in the last twelve months of each", "bold")
        yield Padding(_table([in_words(face) for face in told["faces"]]), (0, 0, 1, 2))
    moved = [one for one in told["levels"] if one["before"] != one["after"]]
    for one in moved:
        yield Text(f"{one['initiative']}: {one['before']} before, {one['after']} now.")
    if told["levels"] and not moved:
        yield Text("How far it reaches: every initiative in both reaches as far as before.\n")


def anything(one: Data) -> bool:
    """Whether either has a record of it."""
    return any(one[when]["asked"] or one[when].get("hidden") for when in ("before", "after"))


def _table(questions: list[Data]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    for head, ratio in (("Question", 5), ("First", 2), ("Second", 2), ("Difference in 100", 2), ("", 1)):
        table.add_column(head, ratio=ratio)
    for one in questions:
        cells: list[Any] = [one["text"], counts(one["before"]), counts(one["after"]), points(one)]
        table.add_row(*map(Text, cells), Text(one["word"], QUIET if one["word"] == "cannot tell" else "bold"))
    return table


def counts(one: Data | None) -> str:
    """`187 of 214`, or that there are none."""
    return of(one) if one and (one["asked"] or one.get("hidden")) else "no records"


def points(one: Data) -> str:
    """The difference in a hundred, with where it likely lies."""
    if one["difference"] is None:
        return "–"
    difference, low, high = (_signed(one[name]) for name in ("difference", "low", "high"))
    return f"{difference} ({low} to {high})"


def _signed(share: float) -> str:
    number = round(100 * share)
    return f"{number:+d}" if number else "0"
