"""Bovaird's matrix: who plans against who does it, nine cells and a tenth box."""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduce.report.words import Data

PARTS = ("professional only", "together", "no professional")
PLANNING = {
    "professional only": "Professionals plan",
    "together": "Planned together",
    "no professional": "People plan",
}
DELIVERY = {
    "professional only": "Professionals do it",
    "together": "Done together",
    "no professional": "People do it",
}


@dataclass(frozen=True)
class Box:
    """A cell: how many actions, what it means, whether it is the centre, what is thin or only asked in it."""

    count: int
    meaning: str
    full: bool
    note: str = ""
    weight: float = 0.0


@dataclass(frozen=True)
class Grid:
    """Rows by who does it, columns by who plans; the tenth box is what is not known."""

    rows: Sequence[tuple[str, Sequence[Box]]]
    columns: Sequence[str]
    tenth: Box
    told: str


def grid(matrix: Data) -> Grid:
    """The matrix, with each cell's part of the largest."""
    cells = {(cell["planning"], cell["delivery"]): cell for cell in matrix["cells"]}
    most = max([cell["count"] for cell in cells.values()] + [matrix["not_known"]["count"], 1])
    rows = [
        (DELIVERY[delivery], [_box(cells[planning, delivery], most) for planning in PARTS])
        for delivery in PARTS
    ]
    tenth = Box(matrix["not_known"]["count"], "Not known who planned it or who did it", full=False)
    return Grid(rows, [PLANNING[part] for part in PARTS], tenth, _told(matrix))


def _box(cell: Data, most: int) -> Box:
    notes = [
        f"{cell['asked']:,} of them after asking people" if cell["asked"] else "",
        f"{cell['thin']:,} of them shared thinly" if cell["thin"] else "",
    ]
    note = ", ".join(one for one in notes if one)
    return Box(cell["count"], cell["meaning"], cell["degree"] == "full", note, cell["count"] / most)


def _told(matrix: Data) -> str:
    """How many lie in the centre, with and without what is shared thinly."""
    known = sum(cell["count"] for cell in matrix["cells"])
    full = [cell for cell in matrix["cells"] if cell["degree"] == "full"]
    count, thin = (sum(cell[name] for cell in full) for name in ("count", "thin"))
    if not known:
        return "Of no action is it known both who planned it and who did it."
    without = f" ({count - thin:,} without those shared thinly)" if thin else ""
    return f"{count:,} of {known:,} actions were planned together and done together{without}."
