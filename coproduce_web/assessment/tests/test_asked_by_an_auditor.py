"""An auditor with the downloaded package, plain DuckDB and the lines on the page gets what the page says."""

import zipfile
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from pathlib import Path

import duckdb
import pytest
from django.test import Client
from django.urls import reverse

from coproduce_web.assessment import actions
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.own_records import of_initiative
from coproduce_web.assessment.tests.test_own_records import some_records
from coproduce_web.changes.tests.story import story
from coproduce_web.initiatives.tests.cast import Cast


@pytest.fixture
def given(cast: Cast) -> Given:
    some_records(cast)
    story(cast)
    found = actions.ask_own_records(of_initiative(cast.initiative.pk))
    assert found
    return found


@pytest.fixture
def plain(cast: Cast, given: Given, tmp_path: Path) -> duckdb.DuckDBPyConnection:
    """Plain DuckDB in the folder of the unpacked records, after the first line: `.read open.sql`."""
    taken = cast.browser("member").get(reverse("package", args=[given.scope]))
    with zipfile.ZipFile(BytesIO(taken.content)) as package:
        package.extractall(tmp_path)
    connection = duckdb.connect()
    connection.execute("SET file_search_path = ?", [str(tmp_path)])
    connection.execute((tmp_path / "open.sql").read_text(encoding="utf-8"))
    return connection


def typed(browser: Client, address: str) -> str:
    """What the page gives to type after the first line."""
    page = browser.get(address).text
    lines = page.partition(".read open.sql\n")[2].partition("</code>")[0]
    assert lines, address
    return unescape(lines)


def counted(values: Iterator[int | None]) -> list[int]:
    return [int(value or 0) for value in values]


def test_each_question_is_answered_as_its_page_answers_it(
    cast: Cast, given: Given, plain: duckdb.DuckDBPyConnection
) -> None:
    browser, asked = cast.browser("member"), 0
    for finding in given.findings.all():
        told, names = finding.data, ("asked", "met", "not_known")
        if told["absent"] or told["kind"] == "said":
            continue
        lines = typed(browser, reverse("question", args=[given.pk, finding.question]))
        found = plain.execute(lines).fetchone() or ()
        assert counted(iter(found)) == [told[name] for name in names], finding.question
        asked += bool(told["asked"])
    assert asked > 3


def test_each_face_of_power_is_counted_as_its_page_counts_it(
    cast: Cast, given: Given, plain: duckdb.DuckDBPyConnection
) -> None:
    browser, looked = cast.browser("member"), 0
    for face in given.faces.all():
        if face.more["absent"]:
            continue
        lines = typed(browser, reverse("power_face", args=[given.pk, face.face]))
        found = counted(iter(plain.execute(lines).fetchone() or ()))
        now = face.data["now"] or {"met": 0, "asked": 0, "not_known": 0}
        part, whole, unsure = (now[name] for name in ("met", "asked", "not_known"))
        assert found[1] == whole, face.face
        if face.data["measure"] != "busiest":
            assert found == [part, whole, unsure], face.face
        looked += bool(whole)
    assert looked > 2
