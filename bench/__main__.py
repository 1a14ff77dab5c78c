"""Print each promised figure beside what this machine does. Times are looked at, never asserted."""

from rich.console import Console
from rich.table import Table

from bench.check import check_ten_million
from bench.county import county
from bench.figure import Figure
from bench.long_list import long_list
from bench.nation import nation
from bench.pages import pages

page = Console(highlight=False)


def show(figures: list[Figure]) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0))
    for heading in ("What", "Promised", "Measured"):
        table.add_column(heading)
    for figure in figures:
        table.add_row(figure.what, figure.promised, figure.measured, style="" if figure.kept else "bold red")
    page.print(table)


def main() -> None:
    figures: list[Figure] = []
    for name, measure in (
        ("the county", county),
        ("the pages", pages),
        ("a long list", long_list),
        ("ten million rows", check_ten_million),
        ("a nation, which takes some minutes", nation),
    ):
        page.print(f"Measuring {name} …", style="dim")
        figures.extend(measure())
    show(figures)


main()
