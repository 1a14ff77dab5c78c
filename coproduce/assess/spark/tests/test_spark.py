"""Every question on Apache Spark, on a real cluster of separate processes: row by row what DuckDB gives."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from coproduce.assess.ask import ask_all, ask_records, findings
from coproduce.assess.count import counted
from coproduce.assess.question import Question, questions
from coproduce.assess.spark.ask import AT_ONCE, count_rows, said
from coproduce.assess.spark.session import spark_session
from coproduce.assess.spark.views import partitions, show_tables
from coproduce.assess.sql import all_beside
from coproduce.assess.tests.examples import example
from coproduce.assess.tests.made_up import AS_OF, made_up
from coproduce.evidence.open_parquet import open_parquet, parquet_files
from coproduce.evidence.package import Package
from coproduce.evidence.schema import tables
from coproduce.evidence.tests.parquet import write_parquet

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.slow

CLUSTER = "local-cluster[2,1,768]"
ALL = list(questions().values())
# Of every sort: people and groups, what stands beside, what is apart, not due, grave, and by a day.
COUNTED = (
    "1.2-share-of-population", "2.3-author-told", "4.3-could-not-pass-without-older-people",
    "4.3-older-people-decided", "5.1-change-from-an-older-voice", "5.6-barrier-resolved-together",
    "6.1-needs-met", "6.5-claim-paid-in-14-days",
)  # fmt: skip

Tables = dict[str, list[dict[str, object]]]


def all_examples() -> Tables:
    """The rows of every worked example as one package: each with people and places of its own."""
    made: Tables = {}
    for number, stem in enumerate(questions()):
        for name, rows in example(stem).rows.items():
            made.setdefault(name, []).extend(
                {column: _own(number, name, column, value) for column, value in row.items()} for row in rows
            )
    return made


def _own(number: int, table: str, name: str, value: object) -> object:
    column = tables()[table].column(name)
    mine = name == "place" or (column is not None and column.type == "id")
    return f"q{number} {value}" if mine and value is not None else value


def random_fifty() -> Tables:
    """The rows of fifty initiatives as chance would have them."""
    made = made_up(Random(2026), [f"tree {number}" for number in range(50)], most=6)
    return {name: [dict(row) for row in rows] for name, rows in made.items() if rows}


@pytest.fixture(scope="module")
def session() -> Iterator["SparkSession"]:
    """One for all these tests; `make slow` sees to it that there is a Spark."""
    with spark_session(CLUSTER) as session:
        yield session


def shown(session: "SparkSession", folder: Path, rows: Tables, as_of: date) -> Package:
    """The rows as Parquet, opened here and shown to Spark."""
    package = open_parquet(write_parquet(folder, rows, as_of))
    _, files = parquet_files(folder)
    assert partitions(files) == 1
    show_tables(session, package, files)
    return package


@pytest.fixture(params=["worked examples", "chance"])
def package(request: pytest.FixtureRequest, session: "SparkSession", tmp_path: Path) -> Package:
    if request.param == "chance":
        return shown(session, tmp_path, random_fifty(), AS_OF)
    (day,) = {example(stem).as_of for stem in questions()}
    return shown(session, tmp_path, all_examples(), day)


def in_order(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return sorted(rows, key=lambda row: tuple(map(str, row)))


def by_duckdb(package: Package, asked: list[Question], columns: list[str]) -> list[tuple[object, ...]]:
    rows = ask_records(package, asked).execute(
        f"SELECT {', '.join(f's.{name}' for name in columns)} FROM said AS s"
    )
    return in_order(rows.fetchall())


def test_every_question_finds_the_same_rows(package: Package, session: "SparkSession") -> None:
    compared = 0
    for first in range(0, len(ALL), AT_ONCE):
        asked = ALL[first : first + AT_ONCE]
        given = said(session, asked, all_beside(asked))
        theirs = in_order([tuple(row) for row in given.collect()])
        assert by_duckdb(package, asked, given.columns) == theirs, [one.stem for one in asked]
        compared += len(theirs)
    assert compared > 8 * len(ALL)


def test_what_is_counted_and_how_it_hangs_together_is_the_same(
    package: Package, session: "SparkSession"
) -> None:
    asked = [questions()[stem] for stem in COUNTED]
    rows = sorted(count_rows(session, asked), key=lambda row: tuple(map(str, row[1:4])))
    assert findings(package, asked, counted(rows)) == ask_all(package, asked)


def test_the_cluster_has_two_executors_beside_the_driver(session: "SparkSession") -> None:
    assert len(session.sparkContext._jsc.sc().statusTracker().getExecutorInfos()) == 3
