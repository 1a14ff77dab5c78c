"""A report as a file: what kind of file is asked for by its name, and what may be asked of each kind."""

from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path

from rich.console import Console

from coproduce.errors import SourceError
from coproduce.report.as_html import as_html
from coproduce.report.as_json import as_json
from coproduce.report.as_pdf import as_pdf
from coproduce.report.as_text import as_text
from coproduce.report.as_workbook import as_workbook
from coproduce.report.lengths import Length
from coproduce.report.words import Data

Made = Callable[[Data, Length | None, bool], bytes]
TEXT_WIDTH = 100


def _text(data: Data, _length: Length | None, _large: bool) -> bytes:
    page = Console(file=StringIO(), width=TEXT_WIDTH, highlight=False)
    with page.capture() as written:
        page.print(as_text(data))
    return written.get().encode()


KINDS: Mapping[str, Made] = {
    ".html": lambda data, length, _large: f"{as_html(data, length or Length.FULL)}\n".encode(),
    ".pdf": lambda data, length, large: as_pdf(data, length or Length.SHORT, large=large),
    ".xlsx": lambda data, _length, _large: as_workbook(data),
    ".json": lambda data, _length, _large: f"{as_json(data)}\n".encode(),
    ".txt": _text,
}
HAS_LENGTH = (".html", ".pdf")


def check_name(out: Path, length: Length | None, *, large: bool) -> None:
    """Whether such a report can be written there; SourceError says what to do instead."""
    kind = out.suffix.lower()
    if kind not in KINDS:
        raise SourceError(f"{out} is no kind of report: give it a name that ends in {', '.join(KINDS)}.")
    if large and kind != ".pdf":
        raise SourceError("Large print is for paper: give a name that ends in .pdf, or leave out --large.")
    if length and kind not in HAS_LENGTH:
        raise SourceError(
            f"A {kind} report always has everything: leave out --length, or make a .html or .pdf."
        )
    if out.exists():
        raise SourceError(f"{out} exists already, and nothing is overwritten: choose another name.")
    if not out.parent.is_dir():
        raise SourceError(f"There is no folder {out.parent}: make it first, or choose another.")


def write_file(data: Data, out: Path, length: Length | None, *, large: bool) -> None:
    """The report of these plain values, in a new file."""
    made = KINDS[out.suffix.lower()](data, length, large)
    try:
        with out.open("xb") as file:
            file.write(made)
    except OSError as wrong:
        raise SourceError(f"Nothing can be written to {out}: {wrong.strerror}.") from None
