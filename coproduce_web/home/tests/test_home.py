"""What somebody sees first."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from coproduce_web.accounts.models import Person
from coproduce_web.shared.tests.pages import check_page

pytestmark = pytest.mark.django_db


def test_a_stranger_reads_what_this_is_and_how_to_begin(client: Client) -> None:
    Person.objects.add("Dawn Ellery", "dawn@example.org")
    page = check_page(client.get("/"))
    assert "Is co-production really happening?" in page
    assert "Involved from beginning to end" in page
    assert page.count('class="do"') == 1


def test_an_empty_site_says_what_to_do_first(client: Client) -> None:
    page = check_page(client.get("/"))
    assert "manage.py add_person" in page
    assert 'class="do"' not in page


def test_a_site_with_people_no_longer_says_so(client: Client) -> None:
    Person.objects.add("Dawn Ellery", "dawn@example.org")
    assert "manage.py add_person" not in client.get("/").text


def test_a_person_is_greeted_by_name(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    client.force_login(Person.objects.add("Margaret Tolley", "margaret@example.org"))
    with django_assert_max_num_queries(12):
        response = client.get("/")
    page = check_page(response)
    assert "Hello, Margaret" in page
    assert "no-store" in response["Cache-Control"]
    assert "I have finished" in page
