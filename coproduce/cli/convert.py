"""`coproduce convert`: keep what an adapter makes of somebody else's export."""

from pathlib import Path
from typing import Annotated

import typer

from coproduce.cli.options import OlderFrom, Source
from coproduce.cli.screen import page, waiting
from coproduce.errors import SourceError
from coproduce.evidence.adapters import recognise


def convert(
    source: Source,
    out: Annotated[Path, typer.Argument(help="The folder or .zip to write.", show_default=False)],
    older_from: OlderFrom = 65,
) -> None:
    """Turn ballots, proposals or a light workbook into an evidence package, and keep it."""
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
