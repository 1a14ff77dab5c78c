"""How far each initiative reaches, as a part of the page of text."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from coproduce.report.pictures.level_behind import Behind, levels_behind
from coproduce.report.pictures.level_missing import BY_THE_RULE, missing
from coproduce.report.words import Data

QUIET = "dim"
# Of the records that say the same, so many are named.
NAMED = 2
# A nation has thousands of initiatives: nobody reads them on a screen.
LISTED = 30


def level_text(data: Data) -> Iterable[RenderableType]:
    """Each with the records it rests on, and what is missing for the next level; nothing without power."""
    behind = levels_behind(data, most=NAMED)
    if not behind:
        return
    yield Text("How far it reaches: Needham and Carr’s level, never a rank", style="bold")
    listed, more = behind[:LISTED], len(behind) - LISTED
    yield Padding(_table([(_named(one), _why(one)) for one in listed]), (0, 0, 1, 2))
    if more > 0:
        yield Text(f"And {more:,} more: a report as .xlsx or .json has them all.\n", QUIET)
    if found := missing(listed):
        yield Text(BY_THE_RULE, QUIET)
        rows = [(Text(f"For {one.above}: {one.who}"), "\n".join(one.wants)) for one in found]
        yield Padding(_table(rows), (0, 0, 1, 2))


def _table(rows: Iterable[tuple[Text, str]]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for ratio in (2, 3):
        table.add_column(ratio=ratio)
    for name, words in rows:
        table.add_row(name, Text(words))
    return table


def _named(one: Behind) -> Text:
    return Text(f"{one.name}. ").append(f"{one.words}.", "bold")


def _why(one: Behind) -> str:
    return " ".join(one.records or [one.rests_on])
