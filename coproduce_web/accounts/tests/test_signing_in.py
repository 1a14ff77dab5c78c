"""Somebody signs in with six numbers from an email, and signs out again."""

import re
import time

import pytest
from django.core import mail
from django.test import Client

from coproduce_web.accounts.models import Person
from coproduce_web.shared.tests.pages import check_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def margaret() -> Person:
    return Person.objects.add("Margaret Tolley", "Margaret@Example.org")


def ask(client: Client, email: str) -> str:
    """Ask for a code; the page that says to look at the email."""
    return check_page(client.post("/sign-in/", {"email": email}, follow=True))


def code() -> str:
    """The code in the newest email."""
    found = re.search(r"^ +(\d{6})$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found, mail.outbox[-1].body
    return found.group(1)


def test_the_code_in_the_email_signs_in(client: Client, margaret: Person) -> None:
    assert "Look at your email" in ask(client, "margaret@example.org")
    home = check_page(client.post("/sign-in/code/", {"code": code()}, follow=True))
    assert "Hello, Margaret" in home


def test_a_space_in_the_code_does_not_matter(client: Client, margaret: Person) -> None:
    ask(client, "MARGARET@example.org")
    spaced = f" {code()[:3]} {code()[3:]} "
    assert "Hello, Margaret" in check_page(client.post("/sign-in/code/", {"code": spaced}, follow=True))


def test_a_wrong_code_is_told_in_words_and_signs_nobody_in(client: Client, margaret: Person) -> None:
    ask(client, "margaret@example.org")
    wrong = "".join(str((int(digit) + 1) % 10) for digit in code())
    page = check_page(client.post("/sign-in/code/", {"code": wrong}))
    assert "That is not the code we sent" in page
    assert "<title>Error: " in page
    assert "_auth_user_id" not in client.session


def test_after_five_wrong_codes_the_right_one_works_no_more(client: Client, margaret: Person) -> None:
    ask(client, "margaret@example.org")
    right = code()
    wrong = "".join(str((int(digit) + 1) % 10) for digit in right)
    for _attempt in range(5):
        client.post("/sign-in/code/", {"code": wrong})
    client.post("/sign-in/code/", {"code": right})
    assert "_auth_user_id" not in client.session


def test_a_code_is_too_old_after_a_quarter_of_an_hour(
    client: Client, margaret: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(client, "margaret@example.org")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 16 * 60)
    client.post("/sign-in/code/", {"code": code()})
    assert "_auth_user_id" not in client.session


def test_an_unknown_address_gets_the_same_answer_and_no_code(client: Client, margaret: Person) -> None:
    known = ask(client, "margaret@example.org")
    unknown = ask(Client(), "nobody@example.org")
    same = [re.sub(r'value="[^"]{64}"', "", page) for page in (known, unknown)]
    assert same[0].replace("margaret@", "nobody@") == same[1]
    assert "We do not know it" in mail.outbox[-1].body
    assert not re.search(r"\d{6}$", str(mail.outbox[-1].body), re.MULTILINE)


def test_another_code_can_be_asked_for_and_the_first_no_longer_works(
    client: Client, margaret: Person
) -> None:
    ask(client, "margaret@example.org")
    first = code()
    client.post("/sign-in/code/", {"action": "resend"})
    second = code()
    if first != second:
        client.post("/sign-in/code/", {"code": first})
        assert "_auth_user_id" not in client.session
    assert "Hello" in check_page(client.post("/sign-in/code/", {"code": second}, follow=True))


def test_somebody_who_mistyped_can_use_another_address(client: Client, margaret: Person) -> None:
    ask(client, "margret@example.org")
    page = check_page(client.post("/finish/", {"next": "/sign-in/"}, follow=True))
    assert "Your email address" in page
    ask(client, "margaret@example.org")
    assert "Hello, Margaret" in check_page(client.post("/sign-in/code/", {"code": code()}, follow=True))


def test_somebody_stopped_gets_no_code(client: Client, margaret: Person) -> None:
    Person.objects.update(is_active=False)
    assert "Look at your email" in ask(client, "margaret@example.org")
    assert "We do not know it" in mail.outbox[-1].body


@pytest.mark.parametrize("email", ["", "margaret at home"])
def test_what_is_no_address_is_told_in_words(client: Client, email: str) -> None:
    page = check_page(client.post("/sign-in/", {"email": email}))
    assert "Write " in page
    assert "One thing needs putting right" in page


def test_the_email_names_who_helps(client: Client, margaret: Person) -> None:
    ask(client, "margaret@example.org")
    assert "Ring Ruth Adeyemi on 01632 960 112" in mail.outbox[-1].body
    assert code() in mail.outbox[-1].subject


def test_pressing_i_have_finished_signs_out(client: Client, margaret: Person) -> None:
    client.force_login(margaret)
    page = check_page(client.post("/finish/", follow=True))
    assert "You are signed out" in page
    assert "_auth_user_id" not in client.session


def test_following_a_link_signs_nobody_out(client: Client, margaret: Person) -> None:
    client.force_login(margaret)
    assert "Have you finished?" in check_page(client.get("/finish/"))
    assert "_auth_user_id" in client.session


def test_somebody_asked_to_sign_in_comes_to_the_page_they_wanted(client: Client, margaret: Person) -> None:
    client.post("/sign-in/?next=/parts/", {"email": margaret.email})
    response = client.post("/sign-in/code/?next=/parts/", {"code": code()})
    assert response["Location"] == "/parts/"


def test_nobody_is_led_to_another_site(client: Client, margaret: Person) -> None:
    client.post("/sign-in/", {"email": margaret.email})
    response = client.post("/sign-in/code/?next=https://elsewhere.example/", {"code": code()})
    assert response["Location"] == "/"


def test_asking_again_and_again_is_told_to_wait(client: Client, margaret: Person) -> None:
    pages = [Client().post("/sign-in/", {"email": margaret.email}, follow=True) for _time in range(4)]
    assert "Wait five minutes" in check_page(pages[-1])
    assert len(mail.outbox) == 3


def test_nobody_can_sign_themselves_up(client: Client) -> None:
    assert client.get("/signup/").status_code == 404
    assert client.get("/accounts/signup/").status_code == 404
