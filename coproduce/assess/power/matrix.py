"""Bovaird's matrix, counted from who decided and who did: nine cells, and a tenth box for the unknown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coproduce.evidence.package import Package

PARTS = ("professional only", "together", "no professional")
NOT_KNOWN = "not known"


@dataclass(frozen=True)
class Cell:
    """How many actions lie in a cell; how many thinly shared, or planned by professionals who asked."""

    count: int = 0
    thin: int = 0
    asked: int = 0


@dataclass(frozen=True)
class Matrix:
    """`cells` by (planning, delivery); the tenth box has all in which either is not known."""

    cells: Mapping[tuple[str, str], Cell]
    not_known: Cell
    years: Sequence[tuple[int, Mapping[tuple[str, str], Cell], Cell]] = ()


def count_matrix(package: Package) -> Matrix:
    """The matrix of a package, and of each of its years (0 the last twelve months), from table `acted`."""
    rows = package.connection.execute(
        """
        SELECT
          a.planning, a.delivery,
          -- What is still to be done is of no year yet.
          CASE WHEN a.asked_on <= k.as_of THEN (k.as_of - a.asked_on) // 365 END AS year,
          COUNT(*), COUNT(CASE WHEN a.thin THEN 1 END), COUNT(CASE WHEN a.asked THEN 1 END)
        FROM acted AS a
        CROSS JOIN package AS k
        GROUP BY a.planning, a.delivery, year
        ORDER BY year NULLS LAST, a.planning, a.delivery
        """
    ).fetchall()
    by_year = sorted({year for _planning, _delivery, year, *_counts in rows if year is not None})
    years = [(year, *_counted([row for row in rows if row[2] == year])) for year in by_year]
    return Matrix(*_counted(rows), years=years)


Rows = Sequence[tuple[str, str, int | None, int, int, int]]


def _counted(rows: Rows) -> tuple[Mapping[tuple[str, str], Cell], Cell]:
    cells = {(planning, delivery): Cell() for planning in PARTS for delivery in PARTS}
    tenth = Cell()
    for planning, delivery, _year, *counts in rows:
        if NOT_KNOWN in (planning, delivery):
            tenth = _add(tenth, counts)
        else:
            cells[planning, delivery] = _add(cells[planning, delivery], counts)
    return cells, tenth


def _add(cell: Cell, counts: Sequence[int]) -> Cell:
    count, thin, asked = counts
    return Cell(cell.count + count, cell.thin + thin, cell.asked + asked)
