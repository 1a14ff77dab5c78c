"""Rows that are wrong: a list to act on, a choice to go on without them, and nothing asked before."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from coproduce.evidence.adapters.tests.made_up import ballot_file
from coproduce.evidence.light.tests import filled
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.actions import go_on_without_faulty_rows
from coproduce_web.assessment.models import Finding, Given, SaidNo
from coproduce_web.assessment.tests.given import FAULTY, INITIATIVES, PEOPLE, given_by, send, somebody, zipped
from coproduce_web.shared.tests.pages import check_page


@pytest.fixture
def waiting(browser: Client) -> Given:
    send(browser, "records.zip", zipped(FAULTY))
    return Given.objects.get()


def test_each_fault_names_table_row_column_found_and_expected(browser: Client, waiting: Given) -> None:
    page = check_page(browser.get(reverse("faults", args=[waiting.pk])))
    assert "We found 2 things wrong in records.zip" in page
    assert "Nothing was asked of it yet" in page
    assert "Table people, column side" in page
    assert "“neighbour”" in page
    assert "older person" in page
    assert "Table needs, column told_on" in page
    assert "“2026-02-30”" in page
    assert '<th scope="row" role="rowheader">Row 6</th>' in page, "the row a spreadsheet shows"


def test_nothing_is_asked_while_there_are_faults(browser: Client, waiting: Given) -> None:
    assert not Finding.objects.exists()
    to_faults = browser.get(reverse("assessment", args=[waiting.pk]))
    assert to_faults["Location"] == reverse("faults", args=[waiting.pk])
    assert "Not asked yet: 2 things need putting right" in browser.get(reverse("assessments")).text


def test_one_may_go_on_without_those_rows(browser: Client, waiting: Given) -> None:
    page = check_page(browser.post(reverse("faults", args=[waiting.pk]), follow=True))
    assert "Rows that were left out" in page
    assert Finding.objects.get(question="6.1-needs-met").data["asked"] == 4
    left_out = check_page(browser.get(reverse("faults", args=[waiting.pk])))
    assert "The answers are those of the other rows" in left_out
    assert "Go on without" not in left_out


def test_going_on_twice_writes_once(waiting: Given) -> None:
    go_on_without_faulty_rows(waiting)
    number = SaidNo.objects.count()
    go_on_without_faulty_rows(waiting)
    assert SaidNo.objects.count() == number


def test_another_member_cannot_go_on(client: Client, waiting: Given) -> None:
    client.force_login(somebody("Iqbal Rahman"))
    assert client.get(reverse("faults", args=[waiting.pk])).status_code == 404
    assert client.post(reverse("faults", args=[waiting.pk])).status_code == 404
    assert not Finding.objects.exists()


def test_without_a_whole_table_one_cannot_go_on(browser: Client) -> None:
    send(browser, "records.zip", zipped({"initiatives": INITIATIVES, "people": PEOPLE, "needs": ""}))
    page = check_page(browser.post(reverse("faults", args=[Given.objects.get().pk])))
    assert "We cannot go on without these" in page
    assert "Go on without these rows" not in page
    assert not Finding.objects.exists()


def test_a_light_workbook_and_ballots_say_what_is_wrong_and_where(browser: Client, tmp_path: Path) -> None:
    wrong = {**filled.SIX, "Came": [{"held_on": "last Tuesday", "older person": 7}]}
    light = filled.workbook(tmp_path / "light.xlsx", lines=wrong).read_bytes()
    ballots = ballot_file(tmp_path / "b.pb", projects=["7;60;Bench;1"], votes=["1;99;70;"]).read_bytes()
    for filename, content, found in (("light.xlsx", light, "“last Tuesday”"), ("b.pb", ballots, "“99”")):
        page = check_page(send(browser, filename, content))
        assert found in page
        assert "We cannot go on without these" in page
    assert not Finding.objects.exists()


def test_only_the_first_twenty_of_a_kind_are_listed_with_the_total(browser: Client, ruth: Person) -> None:
    many = "".join(f"p{number},neighbour\n" for number in range(30))
    given = given_by(ruth, FAULTY | {"people": PEOPLE + many})
    page = check_page(browser.get(reverse("faults", args=[given.pk])))
    assert "30 in all. These are the first 20" in page
    assert page.count("“neighbour”") == 20


def test_records_without_faults_have_no_such_page(browser: Client, ruth: Person) -> None:
    given = given_by(ruth)
    assert browser.get(reverse("faults", args=[given.pk]))["Location"] == reverse(
        "assessment", args=[given.pk]
    )
