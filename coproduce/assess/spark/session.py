"""A session with Spark, or a clear sentence about why there is none."""

import os
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from coproduce.assess.spark.master import LOCAL, refuse_what_cannot_be
from coproduce.assess.spark.translate import NOT_INSTALLED
from coproduce.errors import EngineError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

SETTINGS = {
    "spark.app.name": "coproduce",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # A sum that does not fit, or a cast that cannot be, stops it: no wrong number.
    "spark.sql.ansi.enabled": "true",
}
# Where there is little data, planning takes longer than reading does.
LITTLE = {"spark.sql.codegen.wholeStage": "false", "spark.sql.adaptive.enabled": "false"}
ON_THIS_MACHINE = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}


@contextmanager
def spark_session(master: str, *, partitions: int = 1) -> Iterator["SparkSession"]:
    """Spark at `master`, its results in so many partitions. EngineError where it cannot be had, or fails."""
    refuse_what_cannot_be(master)
    find_parts()
    # Of libraries that Spark could use, and we do not.
    warnings.filterwarnings("ignore", module="pyspark")
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    try:
        wanted = SparkSession.builder.master(master).config(map=_settings(master, partitions))
        with _nothing_on_stderr():
            session = wanted.getOrCreate()
        try:
            yield session
        finally:
            session.stop()
    except (PySparkException, Py4JError) as wrong:
        raise EngineError(
            f"Spark at {master} could not finish, so there is no answer: {_first_words(wrong)}"
        ) from None


@contextmanager
def _nothing_on_stderr() -> Iterator[None]:
    """What is started meanwhile has nowhere to talk: what went wrong is told in a sentence of ours."""
    kept = os.dup(2)
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def find_parts() -> None:
    """EngineError where PySpark or Java is not installed."""
    if find_spec("pyspark") is None:
        raise EngineError(NOT_INSTALLED)
    home = os.environ.get("JAVA_HOME")
    if not (shutil.which("java") or (home and shutil.which("java", path=os.path.join(home, "bin")))):
        raise EngineError(
            "Spark needs Java 17 or newer, and there is none on this machine: install it "
            "(on Debian or Ubuntu: sudo apt-get install default-jre-headless)."
        )


def _settings(master: str, partitions: int) -> dict[str, str]:
    settings = {**SETTINGS, "spark.sql.shuffle.partitions": str(partitions)}
    settings |= LITTLE if partitions == 1 else {}
    local = LOCAL.fullmatch(master)
    settings |= ON_THIS_MACHINE if local else {}
    # Processes on this machine get the memory that the last number says.
    return settings | ({"spark.executor.memory": f"{local['memory']}m"} if local and local["memory"] else {})


def _first_words(wrong: Exception) -> str:
    """What Java said, which stands below where it was called from."""
    lines = str(wrong).strip().splitlines() or [type(wrong).__name__]
    return next((line.removeprefix(": ") for line in lines if line.startswith(": ")), lines[0])[:300]
