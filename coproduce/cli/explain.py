"""`coproduce explain 6.1`: a practice, how it is assessed, and the thresholds in force."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

import typer
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from coproduce.assess.question import Question, question, questions
from coproduce.cli.options import AsOf
from coproduce.cli.screen import page
from coproduce.framework import framework, thresholds_in_force

NEWEST = date.max


def explain(
    what: Annotated[
        str | None,
        typer.Argument(
            help="A practice, as 6.1, or a question, as 6.1-needs-met. Without one: all of them.",
            show_default=False,
        ),
    ] = None,
    as_of: AsOf = None,
) -> None:
    """Say what a practice asks for, how it is assessed, its questions and the thresholds in force."""
    on = as_of or NEWEST
    if what is None:
        page.print(_contents())
    elif "-" in what:
        page.print(_question(question(what), on), _sql(question(what)))
    else:
        page.print(_practice(what, on))


def _contents() -> RenderableType:
    lines = []
    for principle in framework().principles:
        lines.append(Text(f"\n{principle.number} {principle.title}", style="bold"))
        for practice in framework().practices_of(principle.number):
            stems = [one.stem for one in questions().values() if one.practice == practice.number]
            lines.append(Text(f"  {practice.number} {practice.title}"))
            lines.extend(Text(f"      {stem}", "dim") for stem in stems)
    return Group(*lines)


def _practice(number: str, on: date) -> RenderableType:
    practice = framework().practice(number)
    asked = [_question(one, on) for one in questions().values() if one.practice == practice.number]
    told = {
        "Helps": practice.aid,
        "Asks": practice.asked,
        "How": practice.assessed,
        "Why": practice.reason,
        "Source": f"{practice.source}; in force since {practice.since}",
    }
    head = Text(f"\n{practice.number} {practice.title}", style="bold")
    return Group(head, _facts(told), *asked)


def _question(one: Question, on: date) -> RenderableType:
    kind = framework().kinds[one.kind]
    told = {
        "Kind": f"{kind.code}. {kind.meaning} {kind.judged}",
        "How": one.how,
        "Due": one.due,
        "Helps": one.remedy,
        **_thresholds(one, on),
    }
    head = Text(f"\n{one.text}", style="bold").append(f"  {one.stem}", "not bold dim")
    return Padding(Group(head, _facts(told)), (0, 0, 0, 2))


def _thresholds(one: Question, on: date) -> dict[str, str]:
    bars = thresholds_in_force(one.kind, on)
    return {
        name.replace("_", " "): f"{bar.value:g} since {bar.since}. {bar.reason}" for name, bar in bars.items()
    }


def _facts(told: Mapping[str, str]) -> Table:
    """Names on the left, what they are told beside them; nothing for what is empty."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True, min_width=13)
    table.add_column(ratio=1)
    for name, words in told.items():
        if words:
            table.add_row(Text(name), Text(words))
    return table


def _sql(one: Question) -> RenderableType:
    return Padding(Text(one.sql), (1, 0, 1, 2))
