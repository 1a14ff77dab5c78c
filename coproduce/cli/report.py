"""`coproduce report`: the whole assessment as a page, a PDF, a workbook or data, for the group or for all."""

from pathlib import Path
from typing import Annotated

import typer

from coproduce.assess.assessment import assess
from coproduce.cli.meant import agreed_in, population_of
from coproduce.cli.options import AsOf, OlderFrom, Population, Publish, Source, Thresholds, WithoutFaultyRows
from coproduce.cli.screen import page, waiting
from coproduce.evidence.open import open_package
from coproduce.report.as_file import check_name, write_file
from coproduce.report.lengths import Length
from coproduce.report.report_data import report_data


def report(
    source: Source,
    out: Annotated[
        Path,
        typer.Option(help="The file to write: .html, .pdf, .xlsx, .json or .txt.", show_default=False),
    ],
    length: Annotated[
        Length | None,
        typer.Option(
            help="One page that answers, a line for each question, or all of it.",
            show_default=False,
        ),
    ] = None,
    large: Annotated[bool, typer.Option("--large", help="A PDF in large print.")] = False,
    publish: Publish = False,
    as_of: AsOf = None,
    older_from: OlderFrom = 65,
    population: Population = None,
    thresholds: Thresholds = None,
    without_faulty_rows: WithoutFaultyRows = False,
) -> None:
    """Write down what the records show: every number for the group, or with --publish for anybody."""
    check_name(out, length, large=large)
    agreed = agreed_in(thresholds)
    with waiting() as progress:
        package = open_package(
            source,
            as_of=as_of,
            older_from=older_from,
            population=population_of(population),
            without_faulty_rows=without_faulty_rows,
            progress=progress,
        )
        assessment = assess(package, agreed=agreed, progress=progress)
        write_file(report_data(assessment, package, publishing=publish), out, length, large=large)
    whose = "for anybody to read" if publish else "for the group itself: it has exact counts"
    page.print(f"Wrote {out}, {whose}.", markup=False, soft_wrap=True)
