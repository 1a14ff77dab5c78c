"""A form: taken once, nothing typed is lost, and what is refused stands beside its question."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from coproduce_web.accounts.models import Person
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Draft, Entry, Sent
from coproduce_web.writing.tests.at_once import at_once, for_several
from coproduce_web.writing.tests.visits import LINE

pytestmark = [pytest.mark.django_db, pytest.mark.urls("coproduce_web.writing.tests.visits")]
ANSWERS = {"name": LINE, "words": "The bus is late.", "side": "older person"}


@pytest.fixture
def ruth() -> Person:
    return Person.objects.add("Ruth Adeyemi", "ruth@example.org")


@pytest.fixture
def browser(ruth: Person) -> Client:
    client = Client()
    client.force_login(ruth)
    return client


def once() -> dict[str, str]:
    return ANSWERS | {"once": str(uuid4())}


def test_a_form_sent_twice_makes_one_record_and_leads_to_the_same_page(browser: Client) -> None:
    sent = once()
    first, second = browser.post("/visit/", sent), browser.post("/visit/", sent)
    assert first["Location"] == second["Location"]
    assert Person.objects.filter(name=LINE).count() == 1
    assert Entry.objects.count() == 1


def test_the_same_answers_in_a_new_form_make_another_record(browser: Client) -> None:
    browser.post("/visit/", once())
    browser.post("/visit/", once())
    assert Person.objects.filter(name=LINE).count() == 2


def test_a_form_without_its_token_is_taken_all_the_same(browser: Client) -> None:
    assert browser.post("/visit/", ANSWERS | {"once": "no token"}).status_code == 302
    assert Person.objects.filter(name=LINE).count() == 1


@pytest.fixture
def several(transactional_db: None, tmp_path: Path) -> Iterator[Client]:
    """A browser, on a database that several may write to at once."""
    client = Client()
    client.force_login(Person.objects.add("Ruth Adeyemi", "ruth@example.org"))
    with for_several(tmp_path):
        yield client


def test_pressed_twice_at_once_the_second_waits_and_makes_nothing(several: Client) -> None:
    sent, led_to, written = once(), [], []

    def press() -> None:
        client = Client()
        client.cookies = several.cookies
        led_to.append(client.post("/visit/", sent)["Location"])
        written.append(Person.objects.filter(name=LINE).count())

    assert at_once(*[press] * 4) == []
    assert len(led_to) == 4
    assert len(set(led_to)) == 1
    assert set(written) == {1}


def test_what_the_form_refuses_stands_beside_its_question_and_what_was_typed_is_still_there(
    browser: Client,
) -> None:
    page = check_page(browser.post("/visit/", once() | {"name": ""}))
    assert '<p class="err" id="id_name_error">Say who</p>' in page
    assert "One thing needs putting right" in page
    assert "The bus is late." in page
    assert not Sent.objects.exists()


def test_what_the_action_refuses_stands_beside_its_question_too(browser: Client) -> None:
    page = check_page(browser.post("/visit/", once() | {"name": "Nobody"}))
    assert '<p class="err" id="id_name_error">Nobody is no name.</p>' in page
    assert "The bus is late." in page
    assert not Sent.objects.exists()
    assert not Entry.objects.exists()


def test_what_is_about_no_question_stands_above_them_all(browser: Client) -> None:
    page = check_page(browser.post("/visit/", once() | {"name": "Everybody"}))
    assert "<li>That is too many.</li>" in page
    assert "The bus is late." in page


def test_after_it_was_refused_the_same_form_is_taken(browser: Client) -> None:
    sent = once()
    browser.post("/visit/", sent | {"name": "Nobody"})
    browser.post("/visit/", sent)
    assert Person.objects.filter(name=LINE).count() == 1


def test_a_file_comes_with_it(browser: Client) -> None:
    photo = SimpleUploadedFile("stop.png", b"\x89PNG")
    assert browser.post("/visit/", once() | {"photo": photo})["Location"].endswith("photo=stop.png")


def test_the_script_keeps_what_is_typed_and_it_is_there_after_signing_in_again(
    browser: Client, ruth: Person
) -> None:
    kept = browser.post("/drafts/", ANSWERS | {"name": "Wini", "form": "/visit/"})
    assert kept.status_code == 204
    browser.post("/finish/")
    client = Client()
    client.force_login(ruth)
    page = check_page(client.get("/visit/"))
    assert "This is what you typed before. Go on where you stopped." in page
    assert 'value="Wini"' in page
    assert "The bus is late." in page


def test_the_button_keeps_it_without_script_and_nobody_is_told_off_before_they_have_finished(
    browser: Client,
) -> None:
    page = check_page(browser.post("/visit/", {"words": "The b", "keep-for-later": "yes"}, follow=True))
    assert "Kept. What you typed is here when you come back to this page." in page
    assert "The b</textarea>" in page
    assert "needs putting right" not in page
    assert "Choose your files once more" in page
    assert not Entry.objects.exists()


def test_kept_again_the_newer_words_are_there(browser: Client) -> None:
    for words in ("The b", "The bus"):
        browser.post("/drafts/", {"words": words, "form": "/visit/"})
    assert Draft.objects.get().typed == {"words": ["The bus"]}


def test_a_draft_is_gone_once_it_is_sent(browser: Client) -> None:
    browser.post("/drafts/", ANSWERS | {"form": "/visit/"})
    browser.post("/visit/", once())
    assert not Draft.objects.exists()
    assert LINE not in check_page(browser.get("/visit/"))


def test_what_the_script_keeps_a_moment_too_late_is_not_kept(browser: Client) -> None:
    sent = once()
    browser.post("/visit/", sent)
    assert browser.post("/drafts/", sent | {"form": "/visit/"}).status_code == 204
    assert not Draft.objects.exists()


def test_a_draft_is_its_writers_alone(browser: Client) -> None:
    browser.post("/drafts/", ANSWERS | {"form": "/visit/"})
    other = Client()
    other.force_login(Person.objects.add("Iqbal Rahman", "iqbal@example.org"))
    assert LINE not in check_page(other.get("/visit/"))


def test_two_forms_at_one_address_do_not_mix(browser: Client) -> None:
    browser.post("/drafts/", ANSWERS | {"form": "/visit/?for=me"})
    assert LINE not in check_page(browser.get("/visit/"))
    assert LINE in check_page(browser.get("/visit/?for=me"))


@pytest.mark.parametrize("form", ["", "https://elsewhere.example/", "/" + "x" * 300])
def test_a_draft_of_a_form_that_is_none_is_not_kept(browser: Client, form: str) -> None:
    assert browser.post("/drafts/", ANSWERS | {"form": form}).status_code == 400
    assert not Draft.objects.exists()


def test_nobodys_drafts_are_kept_on_the_site(client: Client) -> None:
    assert client.post("/drafts/", ANSWERS | {"form": "/door/"}).status_code == 302
    page = check_page(client.get("/door/"))
    assert "I have finished: take away what I typed" in page
    assert "Keep it for later" not in page
    assert not Draft.objects.exists()


def test_at_an_open_door_the_words_of_whoever_borrowed_the_telephone_do_not_become_its_owners_draft(
    browser: Client,
) -> None:
    page = check_page(browser.get("/door/"))
    assert "Keep it for later" not in page
    assert "data-keep=" not in page
    browser.post("/door/", ANSWERS | {"keep-for-later": "yes"})
    assert not Draft.objects.exists()


def test_a_form_on_paper_asks_the_same_questions_in_the_same_order(browser: Client) -> None:
    page = check_page(browser.get("/visit/"))
    asked = [page.index(words) for words in ("Who?", "What did they say?", "Which side?", "A photo")]
    assert asked == sorted(asked)
    assert "When it is filled in, give it to Ruth Adeyemi." in page


def test_a_sign_that_no_database_keeps_is_left_out_of_a_draft(browser: Client) -> None:
    kept = browser.post("/drafts/", ANSWERS | {"words": "The bus\0 is late.", "form": "/visit/"})
    assert kept.status_code == 204
    assert Draft.objects.get().typed["words"] == ["The bus is late."]
    assert browser.post("/drafts/", ANSWERS | {"form": "/visit/\0"}).status_code == 400
