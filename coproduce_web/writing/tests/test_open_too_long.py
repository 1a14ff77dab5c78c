"""A page that was open too long: nothing is done, and nothing that was typed is lost."""

import time
from uuid import uuid4

import pytest
from django.core import signing
from django.test import Client

from coproduce_web.accounts.models import Person
from coproduce_web.shared import typed
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.tests.visits import LINE

pytestmark = [pytest.mark.django_db, pytest.mark.urls("coproduce_web.writing.tests.visits")]
HERE = {"Origin": "http://testserver"}


@pytest.fixture
def ruth() -> Person:
    return Person.objects.add("Ruth Adeyemi", "ruth@example.org")


@pytest.fixture
def answers(ruth: Person) -> dict[str, str]:
    told = {"name": LINE, "words": "The bus is late.", "side": "older person", "once": str(uuid4())}
    return told | {"whose": signing.dumps(ruth.pk, salt=typed.WHOSE)}


@pytest.fixture
def client() -> Client:
    """A browser as it is, which has to send the token of its page."""
    return Client(enforce_csrf_checks=True)


def token(page: str) -> dict[str, str]:
    """The hidden token of a page that was opened."""
    return {"csrfmiddlewaretoken": page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]}


@pytest.mark.parametrize("page", ["/visit/", "/door/"])
def test_what_was_typed_is_in_the_form_again_and_then_it_is_sent(
    client: Client, ruth: Person, answers: dict[str, str], page: str
) -> None:
    client.force_login(ruth)
    refused = client.post(page, answers, headers=HERE)
    assert refused.status_code == 403
    text = check_page(refused)
    assert "That page had been open too long, so nothing was sent." in text
    assert "The bus is late." in text
    assert answers["once"] in text
    assert not Person.objects.filter(name=LINE).exists()
    assert client.post(page, answers | token(text), headers=HERE).status_code == 302
    assert Person.objects.filter(name=LINE).count() == 1


@pytest.mark.parametrize("origin", [{}, {"Origin": "https://elsewhere.example"}, {"Origin": "null"}])
def test_a_form_that_was_not_ours_is_not_shown_as_if_it_were(
    client: Client, ruth: Person, answers: dict[str, str], origin: dict[str, str]
) -> None:
    client.force_login(ruth)
    refused = client.post("/visit/", answers, headers=origin)
    assert refused.status_code == 403
    text = check_page(refused)
    assert "Go back, load the page afresh" in text
    assert "The bus is late." not in text


def test_a_page_without_a_form_of_ours_says_what_to_do(client: Client, ruth: Person) -> None:
    client.force_login(ruth)
    for page in ("/drafts/", "/finish/", "/sign-in/"):
        refused = client.post(page, {"form": "/visit/"}, headers=HERE)
        assert refused.status_code == 403
        assert "Go back, load the page afresh" in check_page(refused)


def test_after_a_visit_has_ended_what_was_sent_is_there_once_signed_in_again(
    ruth: Person, answers: dict[str, str]
) -> None:
    client = Client()
    away = client.post("/visit/?for=me", answers)
    assert away.status_code == 302
    assert away["Location"] == "/sign-in/?next=/visit/%3Ffor%3Dme"
    client.force_login(ruth)
    text = check_page(client.get("/visit/?for=me"))
    assert "The bus is late." in text
    assert "This is what you typed before." in text
    assert LINE not in check_page(client.get("/visit/"))
    client.post("/visit/?for=me", answers)
    assert Person.objects.filter(name=LINE).count() == 1
    assert LINE not in check_page(client.get("/visit/?for=me"))


def test_so_it_is_where_the_page_had_been_open_too_long_as_well(
    client: Client, ruth: Person, answers: dict[str, str]
) -> None:
    assert client.post("/visit/", answers, headers=HERE)["Location"].startswith("/sign-in/")
    client.force_login(ruth)
    assert "The bus is late." in check_page(client.get("/visit/"))


def test_it_waits_an_hour_and_not_for_whoever_comes_the_next_day(
    ruth: Person, answers: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Client()
    client.post("/visit/", answers)
    client.force_login(ruth)
    late = time.time() + typed.AN_HOUR + 1
    monkeypatch.setattr("coproduce_web.shared.typed.time.time", lambda: late)
    assert LINE not in check_page(client.get("/visit/"))


def test_whoever_says_they_have_finished_leaves_nothing(ruth: Person, answers: dict[str, str]) -> None:
    client = Client()
    client.post("/visit/", answers)
    client.force_login(ruth)
    client.post("/finish/")
    client.force_login(ruth)
    assert LINE not in check_page(client.get("/visit/"))


def test_the_next_person_on_that_tablet_does_not_find_it(ruth: Person, answers: dict[str, str]) -> None:
    client = Client()
    client.post("/visit/", answers)
    client.force_login(Person.objects.add("Iqbal Rahman", "iqbal@example.org"))
    assert LINE not in check_page(client.get("/visit/"))
