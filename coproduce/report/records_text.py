"""The records that said no, as a page of text."""

from collections.abc import Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from coproduce.assess.question import Question
from coproduce.assess.records import SaidNo


def records_as_text(question: Question, found: Sequence[SaidNo]) -> RenderableType:
    """The records that said no, each with the table and row where it can be looked up."""
    title = Text(f"\n{question.text} [{question.stem}]\n", style="bold")
    if question.kind == "said":
        return Group(title, Text("Cards carry nobody's name: their answers are counted, never listed."))
    if not found:
        return Group(title, Text("No record said no."))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("Record", "Initiative", "Date", "Table", "Row"):
        table.add_column(heading, justify="right" if heading == "Row" else "left", overflow="fold")
    for no in found:
        table.add_row(*(_cell(value) for value in (no.record, no.initiative, no.asked_on, no.table, no.row)))
    return Group(title, table, Text(f"\n{len(found):,} said no. {question.remedy}", "dim"))


def _cell(value: Any) -> Text:
    return Text("" if value is None else str(value))
