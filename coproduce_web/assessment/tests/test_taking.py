"""What one may take from the page opens, and comes back as it should."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.test import Client
from django.urls import reverse

from coproduce_web.assessment.models import Finding, Given
from coproduce_web.assessment.sample import TO_TAKE
from coproduce_web.assessment.tests.given import send
from coproduce_web.shared.tests.pages import check_page

SMALL = 200_000


@pytest.mark.parametrize("what", TO_TAKE)
def test_each_is_a_small_file_to_save(browser: Client, what: str) -> None:
    taken = browser.get(reverse("take", args=[what]))
    filename = TO_TAKE[what].filename
    assert taken["Content-Disposition"] == f'attachment; filename="{filename}"'
    assert 1_000 < len(taken.content) < SMALL
    if filename.endswith((".xlsx", ".zip")):
        assert ZipFile(BytesIO(taken.content)).testzip() is None
    else:
        assert b"<!doctype html>" in taken.content.lower()


def test_the_page_leads_to_each(browser: Client) -> None:
    page = check_page(browser.get(reverse("assessments")))
    assert all(reverse("take", args=[what]) in page for what in TO_TAKE)
    assert "You have given us none yet" in page


def test_the_sample_given_back_answers_most_questions(browser: Client) -> None:
    taken = browser.get(reverse("take", args=["sample"])).content
    check_page(send(browser, "coproduce-sample.zip", taken))
    assert Given.objects.get().faults is None
    answered = Finding.objects.exclude(data__judgement="no records").count()
    assert answered > Finding.objects.count() * 0.8


def test_an_empty_workbook_given_back_asks_for_the_day(browser: Client) -> None:
    for what in ("six-sheets", "workbook"):
        taken = browser.get(reverse("take", args=[what])).content
        assert "These records hold no date" in check_page(send(browser, f"{what}.xlsx", taken))
    assert not Given.objects.exists()


def test_there_is_nothing_else_to_take(browser: Client) -> None:
    assert browser.get(reverse("take", args=["settings"])).status_code == 404
