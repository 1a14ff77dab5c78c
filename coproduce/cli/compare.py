"""`coproduce compare`: two packages or two dates, question by question and face by face."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from coproduce.assess.assessment import assess
from coproduce.cli.meant import agreed_in
from coproduce.cli.options import FirstAsOf, OlderFrom, Publish, Source, Thresholds, WithoutFaultyRows
from coproduce.cli.screen import Waiting, page, waiting
from coproduce.cli.written import Format
from coproduce.evidence.open import open_package
from coproduce.framework import Agreed
from coproduce.report.as_data import as_data
from coproduce.report.as_json import as_json
from coproduce.report.as_published import as_published
from coproduce.report.comparison import comparison
from coproduce.report.comparison_html import comparison_html
from coproduce.report.comparison_text import comparison_text


def compare(
    first: Source,
    second: Annotated[Path, typer.Argument(help="The later one, or another place's.", show_default=False)],
    publish: Publish = False,
    first_as_of: FirstAsOf = None,
    form: Annotated[
        Format, typer.Option("--format", help="A page to read, JSON, or one HTML file.")
    ] = Format.TEXT,
    thresholds: Thresholds = None,
    older_from: OlderFrom = 65,
    without_faulty_rows: WithoutFaultyRows = False,
) -> None:
    """Put the same questions of two packages side by side: more, less, or nobody can tell."""
    agreed = agreed_in(thresholds)
    with waiting() as progress:

        def asked(source: Path, as_of: date | None) -> dict[str, Any]:
            given = {"as_of": as_of, "older_from": older_from, "without_faulty_rows": without_faulty_rows}
            return _told(source, given, agreed, progress, publishing=publish)

        told = comparison(asked(first, first_as_of), asked(second, None))
    if form is Format.JSON:
        sys.stdout.write(as_json(told) + "\n")
    elif form is Format.HTML:
        sys.stdout.write(comparison_html(told) + "\n")
    else:
        page.print(comparison_text(told))


def _told(
    source: Path, given: dict[str, Any], agreed: Agreed, progress: Waiting, *, publishing: bool
) -> dict[str, Any]:
    package = open_package(source, progress=progress, **given)
    assessment = assess(package, agreed=agreed, progress=progress)
    return as_published(assessment, package) if publishing else as_data(assessment)
