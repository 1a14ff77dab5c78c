"""Asking on Spark: the same statements as in DuckDB, some questions at a time."""

from collections.abc import Iterator, Sequence
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from coproduce.assess.ask import ASKING, TOLD, absent, findings
from coproduce.assess.count import Row, beside_sql, count_sql, counted, ways
from coproduce.assess.finding import Finding
from coproduce.assess.question import Question
from coproduce.assess.spark.session import spark_session
from coproduce.assess.spark.translate import to_spark
from coproduce.assess.spark.views import partitions, show_tables
from coproduce.assess.sql import all_beside, ask_sql, shape_sql, sql
from coproduce.evidence.open_parquet import parquet_files
from coproduce.evidence.package import Package
from coproduce.evidence.progress import Progress, silent

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

AT_ONCE = 12
"""Spark plans a statement slowly, and the slower the longer it is."""


def ask_on_spark(
    package: Package, folder: Path, questions: Sequence[Question], master: str, *, progress: Progress = silent
) -> list[Finding]:
    """The same findings as `ask_all`, of a package opened where it lies in `folder`, by Spark at `master`.

    Raises EngineError where there is no such Spark; its machines have to see the folder under the same name.
    """
    _, files = parquet_files(folder)
    asked = [question for question in questions if not absent(package, question)]
    with spark_session(master, partitions=partitions(files)) as session:
        show_tables(session, package, files)
        rows = list(count_rows(session, asked, progress=progress))
    return findings(package, questions, counted(sorted(rows, key=lambda row: tuple(map(str, row[1:4])))))


def count_rows(
    session: "SparkSession", questions: Sequence[Question], *, progress: Progress = silent
) -> Iterator[Row]:
    """What is counted for these questions in the tables that the session shows."""
    session.sql(to_spark(TOLD.partition(" AS ")[2])).createOrReplaceTempView("strands")
    session.sql(to_spark(sql("written"))).createOrReplaceTempView("written")
    for first in range(0, len(questions), AT_ONCE):
        progress(ASKING, first, len(questions))
        yield from _count(session, questions[first : first + AT_ONCE])
    progress(ASKING, len(questions), len(questions))


def _count(session: "SparkSession", questions: Sequence[Question]) -> list[Row]:
    beside = all_beside(questions)
    said(session, questions, beside).createOrReplaceTempView("said")
    asked = session.sql(to_spark(ask_sql(beside))).persist()
    asked.createOrReplaceTempView("asked")
    parts = [count_sql("asked", way) for way in ways()] + [beside_sql("asked", name) for name in beside]
    rows = session.sql(to_spark("\nUNION ALL\n".join(parts))).collect()
    asked.unpersist()
    return [tuple(row) for row in rows]


def said(session: "SparkSession", questions: Sequence[Question], beside: Sequence[str]) -> "DataFrame":
    """The rows of these questions in the one shape that all have."""
    shape = session.sql(to_spark(shape_sql(beside)))
    return reduce(
        lambda rows, question: rows.unionByName(_rows(session, question), allowMissingColumns=True),
        questions,
        shape,
    )


def _rows(session: "SparkSession", question: Question) -> "DataFrame":
    given = (
        f"'{question.stem}' AS question, '{question.table}' AS main_table, {question.of_people} AS of_people"
    )
    return session.sql(f"SELECT {given}, q.* FROM ({to_spark(question.sql)}) AS q")
