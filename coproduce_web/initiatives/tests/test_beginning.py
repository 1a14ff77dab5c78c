"""Beginning a piece of work: written once, by whoever begins it, with its entry in the history."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Initiative, Role
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry

ANSWERS = {
    "name": "Early bus",
    "purpose": "A bus before ten.",
    "began_on_day": "9",
    "began_on_month": "2",
    "began_on_year": "2026",
    "begun_by_side": "older person",
    "my_side": "professional",
    "once": "7a1f6f2e-7d0c-4a35-9d3a-3d6b7f0f0001",
}


@pytest.fixture
def ruth(db: None, client: Client) -> Person:
    person = Person.objects.add("Ruth Adeyemi", "ruth@example.org")
    client.force_login(person)
    return person


def test_whoever_begins_it_facilitates_it(client: Client, ruth: Person) -> None:
    check_page(client.get(reverse("initiative_begin")))
    page = check_page(client.post(reverse("initiative_begin"), ANSWERS, follow=True))
    assert "A bus before ten." in page
    begun = Initiative.objects.get()
    assert begun.began_on == date(2026, 2, 9)
    assert Role.objects.get().person == ruth
    entry = Entry.objects.get()
    assert (entry.did, entry.initiative, entry.by) == ("initiatives.begin", begun.pk, ruth)
    assert entry.facts["name"] == {"letters": 9}


def test_a_form_sent_twice_makes_one(client: Client, ruth: Person) -> None:
    first = client.post(reverse("initiative_begin"), ANSWERS)
    second = client.post(reverse("initiative_begin"), ANSWERS)
    assert first["Location"] == second["Location"]
    assert Initiative.objects.count() == 1


def test_a_day_to_come_is_refused_and_what_was_typed_stays(client: Client, ruth: Person) -> None:
    page = check_page(client.post(reverse("initiative_begin"), ANSWERS | {"began_on_year": "2099"}))
    assert "That day is still to come" in page
    assert "A bus before ten." in page
    assert not Initiative.objects.exists()
    assert not Entry.objects.exists()


def test_what_is_kept_for_later_is_there_again(client: Client, ruth: Person) -> None:
    kept = {"name": "Half a na", "keep-for-later": "yes"}
    client.post(reverse("initiative_begin"), kept)
    page = check_page(client.get(reverse("initiative_begin")))
    assert "Half a na" in page
    assert "needs putting right" not in page
