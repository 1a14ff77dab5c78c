"""`coproduce assess`: principle by principle, what the records show."""

from pathlib import Path
from typing import Annotated

import typer

from coproduce.assess.assessment import assess as assess_package
from coproduce.assess.question import question, questions
from coproduce.assess.spark.assess import assess_on_spark
from coproduce.cli.engine import Engine, EngineOption, Master, Workers, master_of
from coproduce.cli.meant import agreed_in, population_of
from coproduce.cli.options import (
    AsOf,
    Checked,
    OlderFrom,
    Population,
    Publish,
    Source,
    Thresholds,
    WithoutFaultyRows,
)
from coproduce.cli.screen import waiting
from coproduce.cli.written import Format, list_records, write
from coproduce.errors import CoproduceError
from coproduce.evidence.open import open_package
from coproduce.report.as_data import as_data
from coproduce.report.as_published import as_published


def assess(
    source: Source,
    as_of: AsOf = None,
    older_from: OlderFrom = 65,
    population: Population = None,
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
    publish: Publish = False,
    thresholds: Thresholds = None,
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
    if records and publish:
        raise CoproduceError("Records are for the group itself: leave out --publish, or --records.")
    agreed = agreed_in(thresholds)
    spark = master_of(engine, master, workers, alone=not (store or records))
    with waiting() as progress:
        package = open_package(
            source,
            as_of=as_of,
            older_from=older_from,
            population=population_of(population),
            without_faulty_rows=without_faulty_rows,
            checked=checked or spark is not None,
            progress=progress,
        )
        some = asked if only else None
        if spark:
            assessment = assess_on_spark(package, source, spark, some, agreed=agreed, progress=progress)
        elif not records:
            assessment = assess_package(package, some, agreed=agreed, store=store, progress=progress)
        if not records:
            # Spark leaves no tables behind in which to look who stands behind its counts.
            told = as_published(assessment, None if spark else package) if publish else as_data(assessment)
    if records:
        list_records(package, asked, form)
    else:
        write(told, form)
