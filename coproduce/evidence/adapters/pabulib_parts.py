"""The three parts of a Pabulib file and the rows in each."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from coproduce.errors import SourceError
from coproduce.evidence.adapters.text import TextFile

# In the order in which they stand, with the columns without which a part says too little.
NEEDED = {"META": ("key", "value"), "PROJECTS": ("project_id", "cost"), "VOTES": ("voter_id", "vote")}


class Record(NamedTuple):
    """One row of a part, its trimmed cells by heading. A row with fewer cells lacks the last headings."""

    part: str
    row: int
    cells: Mapping[str, str]


def records(text: TextFile) -> Iterator[Record]:
    """Every row below its part's headings, or a SourceError that says why this is not a Pabulib file."""
    part, headings, waiting = "", [""], list(NEEDED)
    for row, written in text.rows(";"):
        cells = [cell.strip() for cell in written]
        if waiting and cells[:1] == waiting[:1] and not any(cells[1:]):
            part, headings = waiting.pop(0), []
        elif not part:
            break
        elif not headings:
            headings = _headings(text.path.name, part, cells)
        elif any(cells):
            yield Record(part, row, dict(zip(headings, cells, strict=False)))
    if waiting:
        raise SourceError(
            f"{text.path.name} cannot be read: it has no line {waiting[0]}."
            " A Pabulib file has three parts: META, PROJECTS and VOTES, in that order."
        )


def _headings(name: str, part: str, cells: Sequence[str]) -> list[str]:
    headings = [cell.lower() for cell in cells]
    for needed in NEEDED[part]:
        if needed not in headings:
            raise SourceError(f"{name} cannot be read: its part {part} has no column {needed}.")
    return headings
