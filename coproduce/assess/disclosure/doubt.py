"""What adding and taking away would still tell of published tables, and whether that is too much.

Every table of a finding adds up to the same whole, and of each cell asked is yes and no and not known. So a
published figure narrows those beside it. That is gone through as a reader would, until nothing moves.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from coproduce.assess.disclosure.rule import (
    ALL_OR_NEARLY,
    FEW_OR_NONE,
    NEAR,
    SMALL,
    Published,
)

# What of a cell must stay in doubt, and by how many at the least.
SECRET = ("yes", "no", "asked")
LEAST_DOUBT = 3
MANY = 1 << 40


class Range(NamedTuple):
    """What a reader can know of a count: no less than `low`, no more than `high`."""

    low: int
    high: int


Cell = dict[str, Range]


def known(told: Published, most: int = SMALL) -> Cell:
    """What is known of a tally from its own figures: of yes, no, not known and asked.

    `most` is how many records few people have: as many as there are people, if a reader takes each for one.
    """
    few, many = Range(0, most), Range(SMALL + 1, MANY)
    if told.asked is None:
        return dict.fromkeys(("yes", "no", "unknown", "asked"), few)
    yes, no = many, many
    if told.met is not None:
        yes = _near(told.met)
    elif told.hidden == FEW_OR_NONE:
        yes, no = few, Range(0, MANY)
    elif told.hidden == ALL_OR_NEARLY:
        no = few
    else:
        yes = no = Range(0, MANY)
    return {"yes": yes, "no": no, "unknown": _unknown(told), "asked": _near(told.asked)}


def _near(count: int) -> Range:
    return Range(max(SMALL + 1, count - NEAR), count + NEAR)


def _unknown(told: Published) -> Range:
    if told.not_known is None:
        return Range(1, SMALL)
    return _near(told.not_known) if told.not_known else Range(0, 0)


def leaves_doubt(whole: Published, tables: Sequence[Mapping[str, Published]]) -> bool:
    """Whether every count of these tables stays in doubt, all of them taken together."""
    cells = _narrowed(whole, tables, SMALL)
    if _cannot_be(cells):
        # Some of the few have many records, and a reader can tell that they have.
        cells = _narrowed(whole, tables, MANY)
    return all(cell[name].high - cell[name].low >= LEAST_DOUBT for cell in cells for name in SECRET)


def _narrowed(whole: Published, tables: Sequence[Mapping[str, Published]], most: int) -> list[Cell]:
    total, rows = known(whole, most), [[known(one, most) for one in table.values()] for table in tables]
    cells = [total, *(cell for row in rows for cell in row)]
    while not _cannot_be(cells) and _narrow(total, rows):
        pass
    return cells


def _cannot_be(cells: Sequence[Cell]) -> bool:
    return any(one.low > one.high for cell in cells for one in cell.values())


def _narrow(total: Cell, rows: Sequence[Sequence[Cell]]) -> bool:
    """One round of adding and taking away; whether anything became narrower."""
    moved = False
    for cell in (total, *(cell for row in rows for cell in row)):
        moved |= _adds_up(cell, "asked", [(cell, name) for name in ("yes", "no", "unknown")])
    for row in rows:
        for name in total:
            moved |= _adds_up(total, name, [(cell, name) for cell in row])
    return moved


def _adds_up(total: Cell, name: str, parts: Sequence[tuple[Cell, str]]) -> bool:
    """Narrow a sum and its parts by each other."""
    least, most = (sum(cell[part][end] for cell, part in parts) for end in (0, 1))
    moved = _meet(total, name, least, most)
    for cell, part in parts:
        one = cell[part]
        rest = Range(least - one.low, most - one.high)
        moved |= _meet(cell, part, total[name].low - rest.high, total[name].high - rest.low)
    return moved


def _meet(cell: Cell, name: str, low: int, high: int) -> bool:
    was = cell[name]
    cell[name] = Range(max(was.low, low), min(was.high, high))
    return cell[name] != was
