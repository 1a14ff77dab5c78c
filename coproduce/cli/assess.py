"""`coproduce assess`: principle by principle, what the records show."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coproduce.assess.assessment import assess as assess_package
from coproduce.assess.question import Question, question, questions
from coproduce.assess.records import said_no
from coproduce.assess.spark.assess import assess_on_spark
from coproduce.cli.engine import Engine, EngineOption, Master, Workers, master_of
from coproduce.cli.options import AsOf, Checked, OlderFrom, Source, WithoutFaultyRows
from coproduce.cli.screen import page, waiting
from coproduce.errors import CoproduceError
from coproduce.evidence.open import open_package
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED
from coproduce.framework.agreed import read_agreed
from coproduce.report.as_data import as_data
from coproduce.report.as_html import as_html
from coproduce.report.as_json import as_json
from coproduce.report.as_text import as_text, records_as_text

# How the shipped population is asked for.
SHIPPED = "uk"


class Format(StrEnum):
    """How the assessment is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


def assess(
    source: Source,
    as_of: AsOf = None,
    older_from: OlderFrom = 65,
    population: Annotated[
        str | None,
        typer.Option(
            help="Compare with the population: the shipped figures of UK councils, or a .csv of your own.",
            metavar="[uk|FILE]",
            show_default=False,
        ),
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help="A page to read, JSON, or one HTML file.")
    ] = Format.TEXT,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--question",
            help="Ask this question only; may be given again.",
            metavar="NAME",
            show_default=False,
        ),
    ] = None,
    records: Annotated[bool, typer.Option("--records", help="List the records that said no.")] = False,
    thresholds: Annotated[
        Path | None,
        typer.Option(
            help="Numbers your group agreed to be judged by, in place of ours: a file like thresholds.toml.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    without_faulty_rows: WithoutFaultyRows = False,
    checked: Checked = False,
    store: Annotated[
        Path | None,
        typer.Option(
            help="Keep counts in this file, and ask only what changed since. As private as the records.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    engine: EngineOption = Engine.DUCKDB,
    master: Master = None,
    workers: Workers = None,
) -> None:
    """Ask the records every question, and say what they show, what they do not, and what nobody can tell."""
    asked = [question(stem) for stem in only] if only else list(questions().values())
    if records and not only:
        raise CoproduceError("Say which question's records to list, as --question 6.1-needs-met --records.")
    agreed = read_agreed(thresholds) if thresholds else NOTHING_AGREED
    spark = master_of(engine, master, workers, alone=not (store or records))
    with waiting() as progress:
        package = open_package(
            source,
            as_of=as_of,
            older_from=older_from,
            population="shipped" if population == SHIPPED else population,
            without_faulty_rows=without_faulty_rows,
            checked=checked or spark is not None,
            progress=progress,
        )
        some = asked if only else None
        if spark:
            assessment = assess_on_spark(package, source, spark, some, agreed=agreed, progress=progress)
        elif not records:
            assessment = assess_package(package, some, agreed=agreed, store=store, progress=progress)
    if records:
        _list_records(package, asked, form)
    elif form is Format.JSON:
        sys.stdout.write(as_json(as_data(assessment)) + "\n")
    elif form is Format.HTML:
        sys.stdout.write(as_html(as_data(assessment)) + "\n")
    else:
        page.print(as_text(as_data(assessment)))


def _list_records(package: Package, asked: list[Question], form: Format) -> None:
    for one in asked:
        found = said_no(package, one)
        if form is Format.JSON:
            rows = [no._asdict() for no in found]
            sys.stdout.write(as_json({"question": one.stem, "records": rows}) + "\n")
        else:
            page.print(records_as_text(one, found))
