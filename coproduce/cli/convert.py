"""`coproduce convert`: keep what an adapter makes of somebody else's export."""

from pathlib import Path
from typing import Annotated

import typer

from coproduce.cli.options import OlderFrom, Source, WithoutFaultyRows
from coproduce.cli.screen import page, waiting
from coproduce.errors import SourceError
from coproduce.evidence.adapters import recognise
from coproduce.evidence.open import open_package
from coproduce.evidence.write_parquet import new_folder


def convert(
    source: Source,
    out: Annotated[Path, typer.Argument(help="The folder or .zip to write.", show_default=False)],
    older_from: OlderFrom = 65,
    parquet: Annotated[
        bool,
        typer.Option(
            "--parquet", help="Check any package, and keep it as Parquet for --checked and for Spark."
        ),
    ] = False,
    without_faulty_rows: WithoutFaultyRows = False,
) -> None:
    """Turn ballots, proposals or a light workbook into an evidence package, and keep it."""
    if parquet:
        _keep(source, out, older_from, without_faulty_rows=without_faulty_rows)
        return
    if not source.exists():
        raise SourceError(f"There is nothing at {source}. Check the name and the folder.")
    adapter = recognise(source)
    if adapter is None:
        raise SourceError(
            f"{source} is no export that can be converted: .pb ballots, a folder with proposals.csv, or a "
            "filled-in light workbook. If it is an evidence package already, it needs no converting."
        )
    with waiting() as progress:
        adapter.convert(source, out, older_from=older_from, progress=progress)
    page.print(f"Wrote {out}: {adapter.about}", markup=False)


def _keep(source: Path, out: Path, older_from: int, *, without_faulty_rows: bool) -> None:
    new_folder(out)
    with waiting() as progress:
        package = open_package(
            source,
            older_from=older_from,
            without_faulty_rows=without_faulty_rows,
            keep=out,
            progress=progress,
        )
    page.print(f"Wrote {out}: {len(package.present)} tables, checked, as Parquet.", markup=False)
