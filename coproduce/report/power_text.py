"""Power as a part of the page of text: each face, how it stands and which way it moved."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from coproduce.report.power_words import face_moved, moved, now_words
from coproduce.report.words import Data

QUIET = "dim"


def power_text(power: Data | None) -> Iterable[RenderableType]:
    """Nothing where power was not read."""
    if not power:
        return
    yield Text("Where the power sits: described, never marked", style="bold")
    yield Text(f"{moved(power)}\n", QUIET)
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for ratio in (3, 3, 2):
        table.add_column(ratio=ratio)
    for face in power["faces"]:
        if face["now"] and not face["absent"]:
            table.add_row(_asked(face), now_words(face), Text(face_moved(face["moved"]), QUIET))
    yield Padding(table, (0, 0, 1, 2))


def _asked(face: Data) -> Text:
    return Text(f"{face['title']}. ").append(face["text"], QUIET)
