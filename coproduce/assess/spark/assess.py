"""A whole assessment by Spark: every question asked and judged. Power is not read from it."""

from collections.abc import Sequence
from pathlib import Path

from coproduce.assess.assessment import Assessment, judge_all
from coproduce.assess.question import Question, questions
from coproduce.assess.spark.ask import ask_on_spark
from coproduce.evidence.package import Package
from coproduce.evidence.progress import Progress, silent
from coproduce.framework import NOTHING_AGREED, Agreed


def assess_on_spark(
    package: Package,
    folder: Path,
    master: str,
    asked: Sequence[Question] | None = None,
    *,
    agreed: Agreed = NOTHING_AGREED,
    progress: Progress = silent,
) -> Assessment:
    """What `assess` gives, but for power, of a package that lies as Parquet in `folder`."""
    chosen = list(questions().values()) if asked is None else list(asked)
    found = ask_on_spark(package, folder.resolve(), chosen, master, progress=progress)
    given = Assessment(
        package.as_of, package.as_of_from, package.framework, package.source, {}, (), None, agreed
    )
    return judge_all(given, found, whole=asked is None)
