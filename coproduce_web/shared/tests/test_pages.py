"""Every page open to a stranger keeps the promises of the house."""

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from pytest_django import Settings

from coproduce_web.shared.access import OPEN_TO_ALL, SIGNED_IN, rule_of
from coproduce_web.shared.tests.pages import check_page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address", ["/", "/easier-to-read/", "/sign-in/", "/parts/", "/finish/", "/sign-in/not-now/"]
)
def test_a_stranger_can_read_it(client: Client, address: str) -> None:
    response = client.get(address, follow=True)
    assert response.status_code == 200
    check_page(response)


def test_the_page_of_parts_shows_every_include(client: Client) -> None:
    used = {template.name for template in client.get("/parts/").templates}
    assert {"part_field.html", "part_problem.html", "part_over_time.html", "part_pages.html"} <= used


def test_every_address_says_who_may_open_it() -> None:
    unruled = [address for address, view in _addresses(get_resolver()) if rule_of(view) is None]
    assert unruled == []


def test_the_places_mark_where_somebody_is(client: Client) -> None:
    assert '<a href="/" aria-current="page">Home</a>' in client.get("/").text
    assert '<a href="/">Home</a>' in client.get("/parts/").text


def test_a_site_without_a_named_helper_says_whom_to_ask(client: Client, settings: Settings) -> None:
    settings.HELP_NAME = ""
    assert "ask the person who told you about this site" in client.get("/").text


def _addresses(resolver: URLResolver) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            found.append((str(entry.pattern), entry.callback))
        else:
            found += _addresses(entry)
    return found


def test_the_rules_are_two() -> None:
    assert {rule_of(view) for _address, view in _addresses(get_resolver())} <= {OPEN_TO_ALL, SIGNED_IN}
