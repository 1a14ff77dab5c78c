"""Promises about addresses: each has an access rule, and each person gets there what the table says."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from pytest_django import Settings

from coproduce_web.assessment.models import Given
from coproduce_web.assessment.tests.given import given_by, somebody
from coproduce_web.shared.access import rule_of

PAGES = tomllib.loads((Path(__file__).parent / "pages.toml").read_text(encoding="utf-8"))
ROLES = ("stranger", "member", "giver", "onlooker")


def addresses(found: URLResolver | None = None) -> Iterator[URLPattern]:
    """Every address of the site."""
    for pattern in (found or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern)
        else:
            yield pattern


def test_every_address_is_in_the_table_and_the_table_has_no_other() -> None:
    assert {pattern.name for pattern in addresses()} == set(PAGES)


@pytest.mark.parametrize("pattern", list(addresses()), ids=lambda pattern: pattern.name)
def test_every_address_has_the_access_rule_of_the_table(pattern: URLPattern) -> None:
    assert rule_of(pattern.callback) == PAGES[str(pattern.name)]["rule"]


def address(name: str, given: Given) -> str:
    said: dict[str, list[object]] = {
        "demo_sign_in": ["nobody-signed-this"],
        "take": ["six-sheets"],
        "assessment": [given.pk],
        "faults": [given.pk],
        "deletion": [given.pk],
        "question": [given.pk, "6.1-needs-met"],
    }
    return reverse(name, args=said.get(name, []))


@pytest.fixture
def given(db: None) -> Given:
    return given_by(somebody("Ruth Adeyemi"))


def person(role: str, given: Given, settings: Settings) -> Client:
    """Somebody of that role, in a browser of their own."""
    client = Client()
    if role == "giver":
        client.force_login(given.owner)
    elif role != "stranger":
        client.force_login(somebody("Iqbal Rahman"))
    if role == "onlooker":
        settings.DEMO = True
        Given.objects.update(shared=True, made_up=True)
    return client


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", PAGES)
def test_each_person_gets_what_the_table_says(name: str, role: str, given: Given, settings: Settings) -> None:
    response = person(role, given, settings).get(address(name, given))
    assert response.status_code == PAGES[name][role]
    if role == "stranger" and PAGES[name]["rule"] == "signed in":
        assert response["Location"].startswith(reverse("account_login"))
