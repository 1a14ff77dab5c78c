"""A table for the eye and the ear: on a phone it becomes a list in which each value keeps its heading."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field


class Head(str):
    """The heading of a column; numbers stand to the right."""

    number: bool = False


class Cell(str):
    """One value, with where it leads and the heading it belongs to."""

    href: str = ""
    head: Head = Head("")


@dataclass(frozen=True)
class Table:
    """`rows` holds for each row its values: words, or (words, address) for a link. The first names the row.

    `quiet` hides the caption from the eye, where a heading says the same just above.
    """

    caption: str
    heads: Sequence[Head]
    rows: Sequence[Sequence[Cell]]
    quiet: bool = field(default=False)


Value = str | int | tuple[str, str]


def table(
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    numbers: Collection[int] = (),
    quiet: bool = False,
) -> Table:
    """Make a table; every row has as many values as there are heads.

    `numbers` are the columns, from nought, that hold numbers.
    """
    headed = [_head(words, number in numbers) for number, words in enumerate(heads)]
    celled = [[_cell(value, head) for value, head in zip(row, headed, strict=True)] for row in rows]
    return Table(str(caption), headed, celled, quiet)


def _head(words: str, number: bool) -> Head:
    head = Head(words)
    head.number = number
    return head


def _cell(value: Value, head: Head) -> Cell:
    words, href = value if isinstance(value, tuple) else (value, "")
    cell = Cell(words)
    cell.href, cell.head = href, head
    return cell
