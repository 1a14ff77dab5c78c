"""`coproduce compare`: two packages or two dates, question by question."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from coproduce.assess.assessment import assess
from coproduce.cli.options import OlderFrom, Publish, Source, Thresholds, WithoutFaultyRows
from coproduce.cli.screen import Waiting, page, waiting
from coproduce.evidence.open import open_package
from coproduce.framework import NOTHING_AGREED, Agreed
from coproduce.framework.agreed import read_agreed
from coproduce.report.as_data import as_data
from coproduce.report.as_json import as_json
from coproduce.report.as_published import as_published
from coproduce.report.comparison import comparison
from coproduce.report.comparison_text import comparison_text


class Form(StrEnum):
    """How a comparison is written."""

    TEXT = "text"
    JSON = "json"


def compare(
    first: Source,
    second: Annotated[Path, typer.Argument(help="The later one, or another place's.", show_default=False)],
    publish: Publish = False,
    form: Annotated[Form, typer.Option("--format", help="A page to read, or JSON.")] = Form.TEXT,
    thresholds: Thresholds = None,
    older_from: OlderFrom = 65,
    without_faulty_rows: WithoutFaultyRows = False,
) -> None:
    """Put the same questions of two packages side by side: more, less, or nobody can tell."""
    agreed = read_agreed(thresholds) if thresholds else NOTHING_AGREED
    with waiting() as progress:

        def asked(source: Path) -> dict[str, Any]:
            given = {"older_from": older_from, "without_faulty_rows": without_faulty_rows}
            return _told(source, given, agreed, progress, publishing=publish)

        told = comparison(asked(first), asked(second))
    if form is Form.JSON:
        sys.stdout.write(as_json(told) + "\n")
    else:
        page.print(comparison_text(told))


def _told(
    source: Path, given: dict[str, Any], agreed: Agreed, progress: Waiting, *, publishing: bool
) -> dict[str, Any]:
    package = open_package(source, progress=progress, **given)
    assessment = assess(package, agreed=agreed, progress=progress)
    return as_published(assessment, package) if publishing else as_data(assessment)
