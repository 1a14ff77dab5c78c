"""Who planned it, who did it: how many things fell into each cell, a square for each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

SQUARES_AT_MOST = 40
A_ROW = 5
STEP = 0.7


@dataclass(frozen=True)
class Square:
    """Where a square begins, in letters of the reader's own size."""

    x: str
    y: str


@dataclass(frozen=True)
class Cell:
    """One cell: its count and squares, whether it is picked out, and the head it stands under."""

    count: int
    squares: list[Square]
    height: str
    strong: bool
    head: str


@dataclass(frozen=True)
class Matrix:
    """Rows of cells under their heads; `each` is how many things one square stands for."""

    caption: str
    heads: Sequence[str]
    rows: list[tuple[str, list[Cell]]]
    each: int


def matrix(
    caption: str,
    heads: Sequence[str],
    rows: Sequence[tuple[str, Sequence[int]]],
    *,
    strong: Collection[tuple[int, int]] = (),
) -> Matrix:
    """Counts by row and column. `strong` are the cells picked out, as (row, column) from nought."""
    most = max(count for _name, counts in rows for count in counts)
    each = max(1, -(-most // SQUARES_AT_MOST))
    drawn = [
        (name, [_cell(n, each, (down, across) in strong, heads[across]) for across, n in enumerate(counts)])
        for down, (name, counts) in enumerate(rows)
    ]
    return Matrix(caption, heads, drawn, each)


def _cell(count: int, each: int, strong: bool, head: str) -> Cell:
    number = -(-count // each)
    squares = [Square(f"{n % A_ROW * STEP:.1f}em", f"{n // A_ROW * STEP:.1f}em") for n in range(number)]
    return Cell(count, squares, f"{-(-number // A_ROW) * STEP:.1f}em", strong, head)
