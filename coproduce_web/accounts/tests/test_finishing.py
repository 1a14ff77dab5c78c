"""“I have finished” ends the visit for good."""

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client

from coproduce_web.accounts.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client: Client) -> Client:
    client.force_login(Person.objects.add("Margaret Tolley", "margaret@example.org"))
    return client


def test_the_visit_is_forgotten_and_its_cookie_is_a_strangers(client: Client) -> None:
    was = client.cookies[settings.SESSION_COOKIE_NAME].value
    assert client.get("/assessment/").status_code == 200
    client.post("/finish/")
    assert not Session.objects.filter(session_key=was).exists()
    again = Client()
    again.cookies[settings.SESSION_COOKIE_NAME] = was
    assert again.get("/assessment/")["Location"].startswith("/sign-in/")


def test_the_browser_is_told_to_keep_nothing(client: Client) -> None:
    assert "no-store" in client.get("/assessment/")["Cache-Control"]
    assert client.post("/finish/")["Clear-Site-Data"] == '"cache", "storage"'


def test_finishing_twice_does_no_harm(client: Client) -> None:
    client.post("/finish/")
    assert client.post("/finish/")["Location"] == "/"
