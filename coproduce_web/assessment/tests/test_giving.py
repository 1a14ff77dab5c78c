"""Giving records: each kind of file is opened and asked, and the answers are those of the library."""

import gzip
from datetime import date
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse

from coproduce.assess.assessment import assess
from coproduce.evidence.adapters.tests.made_up import ballot_file
from coproduce.evidence.light.tests import filled
from coproduce.evidence.open import open_package
from coproduce.report.as_data import as_data
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.models import Finding, Given
from coproduce_web.assessment.tests.given import given_by, send, zipped
from coproduce_web.shared.tests.pages import check_page


@pytest.fixture(params=["records.zip", "light.xlsx", "light.ods", "wold 2022.pb", "wold 2022.pb.gz"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file = tmp_path / str(request.param)
    if file.suffix == ".zip":
        file.write_bytes(zipped())
    elif file.suffix in {".xlsx", ".ods"}:
        (filled.workbook if file.suffix == ".xlsx" else filled.ods)(file)
    else:
        written = ballot_file(tmp_path / "b.pb", projects=["7;60;Bench;1"], votes=["1;7;70;paper", "2;7;64;"])
        content = written.read_bytes()
        file.write_bytes(gzip.compress(content) if file.suffix == ".gz" else content)
    return file


def test_each_kind_of_file_gets_the_answers_of_the_library(browser: Client, source: Path) -> None:
    page = send(browser, source.name, source.read_bytes())
    check_page(page)
    given = Given.objects.get()
    assert page.redirect_chain == [(reverse("assessment", args=[given.pk]), 302)]  # type: ignore[attr-defined]

    told = as_data(assess(open_package(source)))
    assert given.as_of == date.fromisoformat(told["as_of"])
    assert given.principles == told["principles"]
    kept = list(Finding.objects.values_list("question", "data__met", "data__asked", "data__judgement"))
    assert kept == [(f["question"], f["met"], f["asked"], f["judgement"]) for f in told["findings"]]
    assert list(Finding.objects.values_list("by", flat=True)) == [f["by"] for f in told["findings"]]


def test_a_file_without_a_name_goes_by_its_own(browser: Client) -> None:
    send(browser, "spring.zip", zipped())
    send(browser, "spring.zip", zipped(), name="Lunch club, spring")
    assert set(Given.objects.values_list("name", flat=True)) == {"spring.zip", "Lunch club, spring"}


def test_the_day_its_giver_says_is_the_day_it_is_asked(browser: Client) -> None:
    send(browser, "records.zip", zipped(), day_day="28", day_month="2", day_year="2026")
    given = Given.objects.get()
    assert given.as_of == date(2026, 2, 28)
    assert given.as_of_from == "given"


def test_the_age_its_giver_says_makes_an_older_person(browser: Client, tmp_path: Path) -> None:
    ballots = ballot_file(
        tmp_path / "b.pb", projects=["7;60;Bench;1"], votes=["1;7;62;", "2;7;40;"]
    ).read_bytes()
    send(browser, "ballots.pb", ballots)
    send(browser, "ballots.pb", ballots, older_from="60")
    decided = Finding.objects.filter(question="4.3-older-people-decided").order_by("given__given_at")
    assert [finding.data["met"] for finding in decided] == [0, 1]


def test_a_file_is_kept_under_a_name_that_tells_nothing(browser: Client) -> None:
    send(browser, "the Smiths of Hallowmere.zip", zipped())
    kept = str(Given.objects.get().file.name)
    assert "Smith" not in kept
    assert Path(default_storage.path(kept)).stat().st_mode & 0o077 == 0, (
        "nobody else on the computer reads it"
    )
    assert browser.get(f"/{kept}").status_code == 404
    assert browser.get(f"/files/{kept}").status_code == 404


def test_the_same_records_may_be_given_by_two_people(ruth: Person) -> None:
    other = Person.objects.add("Iqbal Rahman", "iqbal@example.org")
    assert given_by(ruth).pk != given_by(other).pk
