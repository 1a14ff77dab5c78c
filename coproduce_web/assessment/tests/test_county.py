"""The made-up county: every page is light, asks little of the database, and has the library's numbers."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import Settings

from coproduce.assess.assessment import assess
from coproduce.assess.records import said_no
from coproduce.evidence.open import open_package
from coproduce.evidence.package import Package
from coproduce.example.county import write_county
from coproduce.report.words import answer
from coproduce_web.assessment import demo
from coproduce_web.assessment.models import LISTED, Finding, Given
from coproduce_web.assessment.tests.given import somebody
from coproduce_web.shared.tests.pages import check_page

QUERIES = 12


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    out = tmp_path_factory.mktemp("county") / "county.zip"
    write_county(out)
    return open_package(out)


@pytest.fixture
def county(browser: Client, settings: Settings) -> Given:
    settings.DEMO = True
    return demo.seed(somebody("Helen Marsh"))


def test_every_page_is_light_and_asks_at_most_twelve_times(
    browser: Client, county: Given, package: Package
) -> None:
    """One test, since the county takes a few seconds to ask."""
    glance = reverse("assessment", args=[county.pk])
    assert "Wessmoor county programme" in opened(browser, reverse("assessments"))
    page = opened(browser, glance)
    assert "All of it is made up" in page
    told = assess(package)
    for judged in told.findings:
        stem = judged.finding.question.stem
        finding = Finding.objects.get(question=stem)
        assert finding.data["asked"] == judged.finding.total.asked
        address = reverse("question", args=[county.pk, stem])
        assert address in page
        shown = opened(browser, address)
        assert answer(finding.data) in shown.replace("&#x27;", "'")
        assert finding.said_no.count() == min(len(said_no(package, judged.finding.question)), LISTED)
    assert county.owner
    assert demo.seed(county.owner) == county, "the second start makes no second county"


def opened(browser: Client, address: str) -> str:
    with CaptureQueriesContext(connection) as asked:
        page = check_page(browser.get(address))
    assert len(asked) <= QUERIES, address
    return page
