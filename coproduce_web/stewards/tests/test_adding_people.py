"""Whoever runs the site adds the people who may sign in."""

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError

from coproduce_web.accounts.models import Person
from coproduce_web.writing.models import Entry

pytestmark = pytest.mark.django_db


def test_a_person_is_added_with_a_name_and_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("add_person", "Dawn Ellery", "Dawn@Example.org")
    person = Person.objects.get()
    assert (person.name, person.email, person.has_usable_password()) == (
        "Dawn Ellery",
        "dawn@example.org",
        False,
    )
    assert "Dawn Ellery can now sign in with dawn@example.org" in capsys.readouterr().out


def test_the_first_steward_of_a_site_is_made_where_it_runs(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("add_person", "Dawn Ellery", "dawn@example.org", "--steward")
    assert Person.objects.get().keeps_the_site
    assert "They keep the site" in capsys.readouterr().out
    assert [entry.did for entry in Entry.objects.all()] == ["stewards.let_in", "stewards.give"]


@pytest.mark.parametrize(("name", "email"), [("Dawn", "not an address"), ("  ", "dawn@example.org")])
def test_what_is_missing_is_told_and_nobody_is_added(name: str, email: str) -> None:
    with pytest.raises(CommandError):
        call_command("add_person", name, email)
    assert not Person.objects.exists()


def test_an_address_belongs_to_one_person_however_it_is_written() -> None:
    call_command("add_person", "Dawn Ellery", "dawn@example.org")
    with pytest.raises(CommandError, match="has this address"):
        call_command("add_person", "Somebody Else", "DAWN@example.org")


def test_the_table_itself_refuses_capitals() -> None:
    with pytest.raises(IntegrityError):
        Person.objects.create(name="Dawn", email="Dawn@example.org")
