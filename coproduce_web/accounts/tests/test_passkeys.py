"""Somebody adds a device of their own and signs in with it; the code from an email goes on working."""

import json
import re

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client
from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.accounts.tests.device import HOST, Tablet
from coproduce_web.shared.tests.pages import check_page

pytestmark = pytest.mark.django_db

USE = "/sign-in/passkey/"


@pytest.fixture
def margaret() -> Person:
    return Person.objects.add("Margaret Tolley", "margaret@example.org")


def browser(person: Person | None = None) -> Client:
    client = Client(headers={"host": HOST})
    if person:
        client.force_login(person)
    return client


def add(client: Client, tablet: Tablet, name: str = "My blue tablet") -> str:
    options = client.get(reverse("passkey_add")).context["options"]
    sent = {"name": name, "credential": tablet.made_known(options)}
    return check_page(client.post(reverse("passkey_add"), sent, follow=True))


def use(client: Client, tablet: Tablet, *, sure: bool = True, **more: str) -> str:
    asked = client.get(USE, headers={"accept": "application/json"}).json()["request_options"]
    sent = {"credential": tablet.used(asked, sure=sure)} | more
    return check_page(client.post(USE, sent, follow=True))


def test_a_device_is_added_and_signs_in(margaret: Person) -> None:
    tablet = Tablet()
    page = add(browser(margaret), tablet)
    assert "Your device is added" in page
    assert "My blue tablet" in page
    client = browser()
    assert "Hello, Margaret" in use(client, tablet)
    assert "Last used on" in check_page(client.get(reverse("passkeys")))


def test_whoever_holds_the_address_is_told_by_email(margaret: Person) -> None:
    client = browser(margaret)
    add(client, Tablet())
    assert mail.outbox[-1].to == ["margaret@example.org"]
    assert mail.outbox[-1].subject == "A device was added at Coproduce"
    assert "Ring Ruth Adeyemi on 01632 960 112" in mail.outbox[-1].body
    client.post(reverse("passkey_remove", args=[Authenticator.objects.get().pk]))
    assert mail.outbox[-1].subject == "A device was taken away at Coproduce"


def test_the_code_alone_still_signs_in_somebody_who_has_a_device(margaret: Person) -> None:
    add(browser(margaret), Tablet())
    client = browser()
    client.post("/sign-in/", {"email": margaret.email})
    code = re.findall(r"^ +(\d{6})$", str(mail.outbox[-1].body), re.MULTILINE)[0]
    assert "Hello, Margaret" in check_page(client.post("/sign-in/code/", {"code": code}, follow=True))


def test_without_a_name_it_is_called_by_its_day(margaret: Person) -> None:
    assert "Device added on" in add(browser(margaret), Tablet(), name="  ")


def test_a_device_has_another_name(margaret: Person) -> None:
    client = browser(margaret)
    add(client, Tablet())
    address = reverse("passkey_name", args=[Authenticator.objects.get().pk])
    assert "Write a name for it" in check_page(client.post(address, {"name": ""}))
    assert "My old telephone" in check_page(client.post(address, {"name": "My old telephone"}, follow=True))


def test_a_device_taken_away_no_longer_signs_in(margaret: Person) -> None:
    client, tablet = browser(margaret), Tablet()
    add(client, tablet)
    address = reverse("passkey_remove", args=[Authenticator.objects.get().pk])
    assert "That device no longer signs you in" in check_page(client.post(address, follow=True))
    stranger = browser()
    assert "use a code from an email" in use(stranger, tablet)
    assert "_auth_user_id" not in stranger.session


def test_a_device_of_somebody_stopped_no_longer_signs_in(margaret: Person) -> None:
    tablet = Tablet()
    add(browser(margaret), tablet)
    Person.objects.update(is_active=False)
    client = browser()
    assert "You cannot sign in at present" in use(client, tablet)
    assert "_auth_user_id" not in client.session


def test_a_device_that_has_not_seen_the_finger_lets_nobody_in(margaret: Person) -> None:
    tablet = Tablet()
    add(browser(margaret), tablet)
    client = browser()
    use(client, tablet, sure=False)
    assert "_auth_user_id" not in client.session


def test_another_device_that_says_it_is_hers_lets_nobody_in(margaret: Person) -> None:
    hers, another = Tablet(), Tablet()
    add(browser(margaret), hers)
    another.owner = hers.owner
    client = browser()
    use(client, another)
    assert "_auth_user_id" not in client.session


def test_an_answer_is_taken_once(margaret: Person) -> None:
    tablet, client = Tablet(), browser()
    add(browser(margaret), tablet)
    asked = client.get(USE, headers={"accept": "application/json"}).json()["request_options"]
    answer = tablet.used(asked)
    client.post(USE, {"credential": answer})
    client.post("/finish/")
    client.post(USE, {"credential": answer})
    assert "_auth_user_id" not in client.session


def test_somebody_comes_to_the_page_they_wanted_and_to_no_other_site(margaret: Person) -> None:
    tablet = Tablet()
    add(browser(margaret), tablet)
    assert 'name="next" value="/parts/"' in check_page(browser().get("/sign-in/?next=/parts/"))
    assert "Judgements" in use(browser(), tablet, next="/parts/")
    assert "Hello, Margaret" in use(browser(), tablet, next="https://elsewhere.example/")


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "not an answer",
        "null",
        "5",
        "[]",
        '{"id": 7, "rawId": 7, "type": "public-key", "response": {}}',
        # A number where a text belongs: so many bytes would be made room for.
        '{"id": "eA", "rawId": "eA", "type": "public-key", "response": {"userHandle": 2000000000}}',
        '{"id": "eA", "rawId": "eA", "type": "public-key", "response": {"attestationObject": "gA"}}',
        json.dumps({"id": "é", "rawId": "é", "type": "x", "response": {"clientDataJSON": "W10"}}),
    ],
)
def test_what_is_no_answer_of_a_device_is_told_in_words(margaret: Person, answer: str) -> None:
    client = browser(margaret)
    client.get(reverse("passkey_add"))
    sent = {"name": "My tablet", "credential": answer}
    page = check_page(client.post(reverse("passkey_add"), sent))
    assert "One thing needs putting right" in page
    assert 'value="My tablet"' in page
    assert "Sign in" in check_page(browser().post(USE, {"credential": answer}, follow=True))
    assert not Authenticator.objects.exists()


def test_another_persons_device_is_not_there(margaret: Person) -> None:
    add(browser(margaret), Tablet())
    other = browser(Person.objects.add("Iqbal Rahman", "iqbal@example.org"))
    key = Authenticator.objects.get().pk
    for name in ("passkey_name", "passkey_remove"):
        assert other.post(reverse(name, args=[key]), {"name": "Mine"}).status_code == 404
    assert "My blue tablet" not in other.get(reverse("passkeys")).text
    assert str(Authenticator.objects.get()) == "My blue tablet"
