"""`coproduce bench nation`: make a nation, and measure what is promised of it."""

from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from rich.table import Table

from coproduce.bench.frames import pandas_at_hand
from coproduce.bench.make import make_nation
from coproduce.bench.nation import figures
from coproduce.cli.screen import page, waiting


class What(StrEnum):
    """What can be measured."""

    NATION = "nation"


def bench(
    what: Annotated[What, typer.Argument(help="A made-up nation of a million people.")],
    scale: Annotated[float, typer.Option(help="How much of the nation, up to 1.")] = 1.0,
    keep: Annotated[
        Path | None,
        typer.Option(help="Keep its Parquet files in this new folder.", metavar="FOLDER", show_default=False),
    ] = None,
    without_pandas: Annotated[
        bool, typer.Option("--without-pandas", help="Do not measure pandas beside it.")
    ] = False,
) -> None:
    """Make a nation of Parquet tables, always the same, ask it everything, and print what that takes."""
    if not without_pandas:
        pandas_at_hand()
    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0))
    for heading in ("What", "Promised", "Measured"):
        table.add_column(heading)
    with ExitStack() as open_until_done:
        progress = open_until_done.enter_context(waiting())
        folder = (
            keep or Path(open_until_done.enter_context(TemporaryDirectory(prefix="coproduce-"))) / "nation"
        )
        records = make_nation(folder, scale, progress=progress)
        table.add_row("records made", "", f"{records:,}")
        for line in figures(folder, beside_pandas=not without_pandas, progress=progress):
            table.add_row(line.what, line.promised, line.measured, style="" if line.kept else "bold red")
    page.print(table)
    if scale < 1:
        page.print("The promises are made of the whole nation.", style="dim")
