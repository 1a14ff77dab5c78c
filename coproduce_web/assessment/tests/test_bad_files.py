"""What cannot be opened gets a clear sentence beside the field; the rest stays there, nothing is kept."""

import zipfile
from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from pytest_django import Settings

from coproduce_web.assessment.models import Given
from coproduce_web.assessment.tests.given import TABLES, send, zipped
from coproduce_web.shared.tests.pages import check_page


def outside() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("../needs.csv", TABLES["needs"])
    return out.getvalue()


def bomb() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("needs.csv", "need\n" + "x" * (80 << 20))
    return out.getvalue()


@pytest.mark.parametrize(
    ("filename", "content", "sentence"),
    [
        ("holiday.jpg", b"\xff\xd8", "We cannot open that kind of file. Choose one that ends in .zip"),
        ("records.csv", b"need\nn1\n", "We cannot open that kind of file"),
        ("records.zip", b"", "That file is empty"),
        ("records.zip", b"no zip at all", "records.zip is not a whole .zip file: make it again"),
        ("records.xlsx", zipped(), "records.xlsx"),
        ("records.ods", b"PK\x03\x04 broken", "records.ods"),
        ("ballots.pb", b"no ballots", "ballots.pb"),
        ("ballots.pb.gz", b"not pressed", "ballots.pb.gz"),
        ("records.zip", outside(), "wants to write outside its own folder"),
        ("records.zip", bomb(), "unpacks to far more than a package should"),
    ],
)
def test_what_cannot_be_opened_is_said_beside_the_field(
    browser: Client, filename: str, content: bytes, sentence: str
) -> None:
    page = check_page(send(browser, filename, content, name="Lunch club, spring", older_from="60"))
    assert sentence in page
    assert "One thing needs putting right" in page
    assert 'value="Lunch club, spring"' in page
    assert 'value="60"' in page
    assert "/tmp" not in page
    nothing_is_kept()


def test_a_file_that_is_too_large_is_refused(browser: Client, settings: Settings) -> None:
    settings.UPLOAD_LIMIT_MB = 1
    page = check_page(send(browser, "records.zip", b"0" * ((1 << 20) + 1), name="Lunch club"))
    assert "That file is larger than 1 MB" in page
    assert 'value="Lunch club"' in page
    nothing_is_kept()


def test_records_without_any_date_ask_for_the_day(browser: Client) -> None:
    undated = zipped({"initiatives": TABLES["initiatives"]})
    page = check_page(send(browser, "records.zip", undated))
    assert "These records hold no date. Write the day up to which they were kept" in page
    nothing_is_kept()
    send(browser, "records.zip", undated, day_day="31", day_month="3", day_year="2026")
    assert Given.objects.get().asked


def test_no_file_and_a_day_that_does_not_exist_are_both_said(browser: Client) -> None:
    answers = {"day_day": "30", "day_month": "2", "day_year": "2026", "older_from": "old"}
    page = check_page(browser.post("/assessment/give/", answers))
    assert "3 things need putting right" in page
    assert "Choose a file" in page
    assert "There is no such day" in page
    assert "Write the age in numbers, like 65" in page


def test_a_name_of_very_many_letters_breaks_nothing(browser: Client) -> None:
    send(browser, "記" * 190 + ".zip", zipped())
    assert Given.objects.get().asked


def nothing_is_kept() -> None:
    assert not Given.objects.exists()
    assert not default_storage.exists("given") or default_storage.listdir("given")[1] == []
