"""Where Spark cannot be had there is a clear sentence, and no answer rather than a wrong one."""

import sys
from pathlib import Path

import pytest

from coproduce.assess.spark import session
from coproduce.assess.spark.session import find_parts, spark_session
from coproduce.assess.spark.translate import to_spark
from coproduce.errors import EngineError


@pytest.mark.parametrize("master", ["lokal", "local[", "local-cluster[2]", "http://host:7077", "spark", ""])
def test_a_word_that_is_no_master_is_refused(master: str) -> None:
    with (
        pytest.raises(EngineError, match=r"is no master of Spark: write it as local\[2\]"),
        spark_session(master),
    ):
        pytest.fail("there is no such master")


def test_a_master_that_is_not_there_is_not_waited_for() -> None:
    gone = "spark://127.0.0.1:1"
    with pytest.raises(EngineError, match=f"There is no Spark master at {gone}"), spark_session(gone):
        pytest.fail("there is no such master")


def test_without_spark_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "find_spec", lambda name: None)
    with pytest.raises(EngineError, match=r"pip install 'coproduce\[spark\]'"), spark_session("local[1]"):
        pytest.fail("there is no Spark")


def test_without_a_translator_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlglot", None)
    with pytest.raises(EngineError, match="Spark is not installed here"):
        to_spark("SELECT 1 AS never_translated_before")


def test_without_java_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    monkeypatch.setattr(session, "find_spec", lambda name: name)
    with pytest.raises(EngineError, match="needs Java 17 or newer, and there is none on this machine"):
        find_parts()


def test_java_is_found_where_java_home_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    java = tmp_path / "bin" / "java"
    java.parent.mkdir()
    java.touch(mode=0o755)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    monkeypatch.setattr(session, "find_spec", lambda name: name)
    find_parts()


def test_sql_is_translated_where_the_dialects_differ() -> None:
    assert to_spark("SELECT CAST(n.need AS VARCHAR) AS need FROM needs AS n") == (
        "SELECT CAST(n.need AS STRING) AS need FROM needs AS n"
    )
