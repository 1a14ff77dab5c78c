"""Whoever runs the site adds the people who may sign in."""

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError

from coproduce_web.accounts.models import Person

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


@pytest.mark.parametrize(("name", "email"), [("Dawn", "not an address"), ("  ", "dawn@example.org")])
def test_what_is_missing_is_told_and_nobody_is_added(name: str, email: str) -> None:
    with pytest.raises(CommandError):
        call_command("add_person", name, email)
    assert not Person.objects.exists()


def test_an_address_belongs_to_one_person_however_it_is_written() -> None:
    call_command("add_person", "Dawn Ellery", "dawn@example.org")
    with pytest.raises(CommandError, match="already"):
        call_command("add_person", "Somebody Else", "DAWN@example.org")


def test_the_table_itself_refuses_capitals() -> None:
    with pytest.raises(IntegrityError):
        Person.objects.create(name="Dawn", email="Dawn@example.org")
