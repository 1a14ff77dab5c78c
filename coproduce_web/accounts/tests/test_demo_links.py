"""The links of a demonstration sign in for a day, and nowhere else."""

import time

import pytest
from django.core import signing
from django.test import Client
from pytest_django import Settings

from coproduce_web.accounts.demo import A_DAY, address_for
from coproduce_web.accounts.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(settings: Settings) -> str:
    settings.DEMO = True
    return address_for(Person.objects.add("Ruth Adeyemi", "ruth@example.org", role_words="facilitator"))


def test_a_link_signs_in_whom_it_names(client: Client, address: str) -> None:
    page = client.get(address, follow=True).text
    assert "You are signed in as Ruth Adeyemi, facilitator" in page
    assert "all of it is made up" in page


def test_outside_a_demonstration_there_is_nothing(client: Client, address: str, settings: Settings) -> None:
    settings.DEMO = False
    assert client.get(address).status_code == 404
    assert "_auth_user_id" not in client.session


def test_a_link_of_the_day_before_yesterday_leads_nowhere(
    client: Client, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + A_DAY + 60)
    assert client.get(address).status_code == 404


def test_a_link_signed_for_something_else_leads_nowhere(client: Client, address: str) -> None:
    token = signing.dumps(Person.objects.get().pk, salt="sign in to something else")
    assert client.get(f"/demo/sign-in/{token}/").status_code == 404


def test_a_link_that_was_changed_leads_nowhere(client: Client, address: str) -> None:
    token = address.split("/")[-2]
    changed = token[:-1] + ("A" if token[-1] != "A" else "B")
    assert client.get(f"/demo/sign-in/{changed}/").status_code == 404
    assert client.get("/demo/sign-in/anything/").status_code == 404


def test_a_link_to_somebody_who_is_gone_leads_nowhere(client: Client, address: str) -> None:
    Person.objects.all().delete()
    assert client.get(address).status_code == 404


def test_somebody_stopped_cannot_use_their_link(client: Client, address: str) -> None:
    Person.objects.update(is_active=False)
    client.get(address)
    assert "Hello" not in client.get("/").text
