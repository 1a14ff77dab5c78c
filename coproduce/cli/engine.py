"""Which engine asks: DuckDB on this machine, or Apache Spark when the records have outgrown it."""

from enum import StrEnum
from typing import Annotated

import typer

from coproduce.errors import CoproduceError

MEMORY_EACH = 1024


class Engine(StrEnum):
    """What asks the questions."""

    DUCKDB = "duckdb"
    SPARK = "spark"


EngineOption = Annotated[
    Engine, typer.Option("--engine", help="Who asks: DuckDB here, or Apache Spark, which reads Parquet.")
]
Master = Annotated[
    str | None,
    typer.Option(
        help="Where Spark is, as local[2] or spark://host:7077.", metavar="ADDRESS", show_default=False
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(help="Start Spark here, as so many processes of its own.", min=1, show_default=False),
]


def master_of(engine: Engine, master: str | None, workers: int | None, *, alone: bool) -> str | None:
    """The master of Spark that is meant, or None for DuckDB; words that do not go together are refused."""
    if engine is Engine.DUCKDB:
        if master or workers:
            raise CoproduceError("--master and --workers are words for Spark: add --engine spark.")
        return None
    if not alone:
        raise CoproduceError("Spark neither keeps counts nor lists records: leave out --store and --records.")
    if master and workers:
        raise CoproduceError(
            "Give --master or --workers: the one is a Spark that runs, the other starts one."
        )
    return f"local-cluster[{workers},1,{MEMORY_EACH}]" if workers else master or "local[*]"
