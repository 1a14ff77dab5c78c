"""A session with Spark, or a clear sentence about why there is none."""

import os
import re
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from coproduce.assess.spark.translate import NOT_INSTALLED
from coproduce.errors import EngineError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

LOCAL = re.compile(r"local(\[(\d+|\*)\])?|local-cluster\[\d+,\d+,(?P<memory>\d+)\]")
KNOWN = re.compile(r"spark://\S+|yarn|k8s://\S+")
ALMOST_AT_ONCE = 5.0
SETTINGS = {
    "spark.app.name": "coproduce",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "OFF",
    # A sum that does not fit, or a cast that cannot be, stops it: no wrong number.
    "spark.sql.ansi.enabled": "true",
}
# Where there is little data, planning takes longer than reading does.
LITTLE = {"spark.sql.codegen.wholeStage": "false", "spark.sql.adaptive.enabled": "false"}
ON_THIS_MACHINE = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}


@contextmanager
def spark_session(master: str, *, partitions: int = 1) -> Iterator["SparkSession"]:
    """Spark at `master`, its results in so many partitions. EngineError where it cannot be had, or fails."""
    _refuse_what_cannot_be(master)
    find_parts()
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    try:
        session = SparkSession.builder.master(master).config(map=_settings(master, partitions)).getOrCreate()
        try:
            yield session
        finally:
            session.stop()
    except (PySparkException, Py4JError) as wrong:
        raise EngineError(
            f"Spark at {master} could not finish, so there is no answer: {_first_words(wrong)}"
        ) from None


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


def _refuse_what_cannot_be(master: str) -> None:
    if not (LOCAL.fullmatch(master) or KNOWN.fullmatch(master)):
        raise EngineError(
            f"“{master}” is no master of Spark: write it as local[2], spark://host:7077, yarn or k8s://…"
        )
    if not master.startswith("spark://"):
        return
    for address in master.removeprefix("spark://").split(","):
        if _answers(address):
            return
    raise EngineError(
        f"There is no Spark master at {master}: start it, or look at how its address is written."
    )


def _answers(address: str) -> bool:
    try:
        there = urlsplit(f"//{address}")
        socket.create_connection((there.hostname or "", there.port or 7077), timeout=ALMOST_AT_ONCE).close()
    except (OSError, ValueError):
        return False
    return True
