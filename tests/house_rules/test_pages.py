"""Promises about addresses: each has an access rule, and each person gets there what the table says."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, reverse
from pytest_django import DjangoDbBlocker, Settings

import coproduce_web
from coproduce_web.accounts import demo
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.tests.given import FAULTY, given_by, somebody
from coproduce_web.shared.access import OPEN_TO_ALL, SIGNED_IN, rule_of
from coproduce_web.shared.tests.pages import check_page
from tests.house_rules.addresses import PAGES, RIGHTS, ROLES, addresses, readable

QUERIES = 12


def test_every_address_is_in_the_table_and_the_table_has_no_other() -> None:
    assert {pattern.name for pattern in addresses()} == set(PAGES) | set(RIGHTS)
    assert not set(PAGES) & set(RIGHTS)


@pytest.mark.parametrize("pattern", list(addresses()), ids=lambda pattern: pattern.name)
def test_every_address_has_the_access_rule_of_the_table(pattern: URLPattern) -> None:
    name = str(pattern.name)
    expected = PAGES[name]["rule"] if name in PAGES else rule_told_by(RIGHTS[name]["stranger"])
    assert rule_of(pattern.callback) == expected


def rule_told_by(status: int) -> str:
    """A stranger is led to signing in wherever one has to be signed in."""
    return SIGNED_IN if status == 302 else OPEN_TO_ALL


@pytest.fixture(scope="module")
def given(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Given]:
    """A giver's records: asked once for all these tests, since that takes a second."""
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("given")):
        given = given_by(somebody("Ruth Adeyemi"))
        yield given
        given.delete()
        Person.objects.all().delete()


def owner_of(given: Given) -> Person:
    """Whoever gave it: somebody did."""
    assert given.owner
    return given.owner


def address(name: str, given: Given) -> str:
    said: dict[str, list[object]] = {
        "take": ["six-sheets"],
        "assessment": [given.pk],
        "faults": [given.pk],
        "deletion": [given.pk],
        "question": [given.pk, "6.1-needs-met"],
    }
    if name == "demo_sign_in":
        return demo.address_for(owner_of(given))
    return reverse(name, args=said.get(name, []))


def person(role: str, given: Given, settings: Settings) -> Client:
    """Somebody of that role, in a browser of their own."""
    client = Client()
    if role in ("giver", "steward"):
        client.force_login(owner_of(given))
    elif role != "stranger":
        client.force_login(somebody("Iqbal Rahman"))
    if role in ("onlooker", "steward"):
        settings.DEMO = True
        Given.objects.update(shared=True, made_up=True)
    return client


@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", PAGES)
def test_each_person_gets_what_the_table_says(name: str, role: str, given: Given, settings: Settings) -> None:
    response = person(role, given, settings).get(address(name, given))
    assert response.status_code == PAGES[name][role]
    if role == "stranger" and PAGES[name]["rule"] == "signed in":
        assert response["Location"].startswith(reverse("account_login"))


def looked_at(client: Client, address: str) -> str:
    """The text of a page that keeps what is promised of every page."""
    with CaptureQueriesContext(connection) as asked:
        response = client.get(address)
    assert isinstance(response, HttpResponse)
    assert len(asked) <= QUERIES, [query["sql"] for query in asked]
    return check_page(response)


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "role"), [(name, role) for name in PAGES for role in readable(name)])
def test_every_page_in_the_table_keeps_the_promises(
    name: str, role: str, given: Given, settings: Settings
) -> None:
    looked_at(person(role, given, settings), address(name, given))


@pytest.mark.django_db
def test_a_page_asks_no_more_of_the_database_for_a_long_list(given: Given, client: Client) -> None:
    """Sixty files with faults, which are listed and not asked."""
    client.force_login(owner_of(given))
    Given.objects.bulk_create(
        Given(owner=given.owner, name=f"Spring {number}", file="none", faults={"total": 1})
        for number in range(60)
    )
    for name in ("home", "assessments"):
        page = looked_at(client, reverse(name))
        assert 3 <= page.count("Spring ") <= 20


@pytest.mark.django_db
def test_the_page_of_faults_keeps_the_promises(client: Client) -> None:
    faulty = given_by(somebody("Tomasz Zielinski"), FAULTY)
    client.force_login(owner_of(faulty))
    assert "2026-02-30" in looked_at(client, reverse("faults", args=[faulty.pk]))


def test_nobody_signs_in_as_somebody_else() -> None:
    """One file may say who somebody is without a code: the links of a demonstration, 404 anywhere else."""
    site = Path(coproduce_web.__file__).parent
    code = {file.relative_to(site): file.read_text(encoding="utf-8") for file in site.rglob("*.py")}
    signing_in = {
        str(file)
        for file, text in code.items()
        if "tests" not in file.parts
        and any(word in text for word in ("login(", "_auth_user_id", "hijack", "imperson"))
    }
    assert signing_in == {"accounts/demo.py"}
    assert "if not settings.DEMO:\n        raise Http404" in inspect.getsource(demo.sign_in)
