"""`coproduce template`: an empty workbook to fill in."""

from pathlib import Path
from typing import Annotated

import typer

from coproduce.cli.screen import page
from coproduce.errors import SourceError
from coproduce.evidence.light.template import write_light_template
from coproduce.evidence.template import write_template


def template(
    out: Annotated[Path, typer.Argument(help="The .xlsx workbook to write.", show_default=False)],
    light: Annotated[
        bool, typer.Option("--light", help="Six short sheets, for half an hour a week.")
    ] = False,
) -> None:
    """Write a workbook to fill in: a sheet for each table, or with --light six short ones and a card."""
    if out.suffix.lower() != ".xlsx":
        raise SourceError(f"A template is a workbook: give it a name that ends in .xlsx, as {out.stem}.xlsx.")
    if out.exists():
        raise SourceError(f"{out} is there already. Give another name, so that nothing is lost.")
    (write_light_template if light else write_template)(out)
    page.print(f"Wrote {out}. Its first sheet says how to fill it in.", markup=False)
