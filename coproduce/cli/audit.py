"""`coproduce audit`: ten random records to check with the people named in them, and the agreement."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from coproduce.assess.agreement import agreement
from coproduce.assess.audit import ToCheck, sample
from coproduce.cli.options import AsOf, OlderFrom, Source, WithoutFaultyRows
from coproduce.cli.screen import page, waiting
from coproduce.errors import CoproduceError, SourceError
from coproduce.evidence.open import open_package
from coproduce.evidence.package import Package
from coproduce.report.audit_answers import agreement_words, read_filled
from coproduce.report.audit_sheet import as_sheet, as_table


def audit(
    source: Source,
    number: Annotated[int, typer.Option("--sample", help="How many records to check.", min=1)] = 10,
    seed: Annotated[int, typer.Option(help="The same number draws the same records again.")] = 1,
    out: Annotated[
        Path | None,
        typer.Option(help="A .pdf to print and take along, or a .csv to fill in.", show_default=False),
    ] = None,
    large: Annotated[bool, typer.Option("--large", help="The sheet in large print.")] = False,
    filled: Annotated[
        Path | None,
        typer.Option(
            "--agreement", help="The filled-in .csv: print how far people agree.", show_default=False
        ),
    ] = None,
    as_of: AsOf = None,
    older_from: OlderFrom = 65,
    without_faulty_rows: WithoutFaultyRows = False,
) -> None:
    """Draw records by chance to check with the people named in them; then say how far they agree."""
    _check_asked(out, filled, large=large)
    lines = list(read_filled(filled)) if filled else []
    with waiting() as progress:
        package = open_package(
            source,
            as_of=as_of,
            older_from=older_from,
            without_faulty_rows=without_faulty_rows,
            progress=progress,
        )
    if filled:
        page.print(agreement_words(agreement(package, lines), len(lines)), markup=False)
    else:
        _draw(package, number, seed, out, large=large)


def _check_asked(out: Path | None, filled: Path | None, *, large: bool) -> None:
    if filled and out:
        raise CoproduceError("--agreement prints on the screen: leave out --out.")
    if out and out.suffix.lower() not in (".pdf", ".csv"):
        raise SourceError(f"{out} is no sheet to check by: give it a name that ends in .pdf or .csv.")
    if large and (out is None or out.suffix.lower() != ".pdf"):
        raise CoproduceError("Large print is for paper: give --out a name that ends in .pdf.")
    if out and out.exists():
        raise SourceError(f"{out} exists already, and nothing is overwritten: choose another name.")


def _draw(package: Package, number: int, seed: int, out: Path | None, *, large: bool) -> None:
    found = sample(package, number, seed)
    if out is None:
        page.print(_table(found))
        return
    made = (
        as_table(found).encode()
        if out.suffix.lower() == ".csv"
        else as_sheet(found, package.source, seed, large=large)
    )
    with out.open("xb") as file:
        file.write(made)
    page.print(f"Wrote {out}. It names people by their codes: not for publishing.", markup=False)


def _table(found: list[ToCheck]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("Record", "Table", "Row", "Person", "Question", "The records say"):
        table.add_column(heading, overflow="fold")
    for one in found:
        row = (one.record, one.table, str(one.row or ""), one.person, one.text, one.says)
        table.add_row(*map(Text, row))
    return table
