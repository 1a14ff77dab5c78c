"""The history: each entry follows the one before, and whoever alters one is found out."""

from collections.abc import Callable

import pytest
from django.db import connection

from coproduce_web.accounts.models import Person
from coproduce_web.writing.action import How, Refused
from coproduce_web.writing.history import first_altered, is_kept
from coproduce_web.writing.models import Entry, Head
from coproduce_web.writing.tests.visits import visit

pytestmark = pytest.mark.django_db
SECRET_WORDS = "Arthur told me about his fall"
Write = Callable[[int], list[int]]


@pytest.fixture
def how() -> How:
    ruth, arthur = (Person.objects.add(name) for name in ("Ruth Adeyemi", "Arthur Bell"))
    return How(by=ruth, channel="phone", on_behalf_of=arthur)


@pytest.fixture
def write(how: How) -> Write:
    """Write so many entries; their keys."""

    def written(times: int) -> list[int]:
        for number in range(times):
            visit(how, name=f"Neighbour {number}", words=SECRET_WORDS)
        return list(Entry.objects.values_list("pk", flat=True))

    return written


def alter(change: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(change)


def test_an_entry_says_who_on_whose_behalf_and_how(how: How) -> None:
    visit(how, name="Joan", side="community")
    entry = Entry.objects.get()
    assert (entry.by, entry.on_behalf_of, entry.channel) == (how.by, how.on_behalf_of, "phone")
    assert (entry.did, entry.thing) == (
        "writing.visit",
        f"accounts.person {Person.objects.get(name='Joan').pk}",
    )
    assert entry.facts["side"] == "community"


def test_what_somebody_typed_is_not_in_it(write: Write) -> None:
    write(1)
    assert SECRET_WORDS not in str(Entry.objects.get().facts)
    assert Entry.objects.get().facts["words"] == {"letters": len(SECRET_WORDS)}


def test_what_is_refused_leaves_no_entry_and_no_record(how: How) -> None:
    with pytest.raises(Refused):
        visit(how, name="Nobody")
    assert not Entry.objects.exists()
    assert Person.objects.count() == 2


def test_an_untouched_history_holds(write: Write) -> None:
    assert first_altered() == ""
    write(3)
    assert first_altered() == ""


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("UPDATE writing_entry SET channel = 'post' WHERE id = {second}", "Entry {second} (writing.visit"),
        ("UPDATE writing_entry SET by_id = NULL WHERE id = {second}", "Entry {second}"),
        ("UPDATE writing_entry SET facts = '{{}}' WHERE id = {second}", "Entry {second}"),
        ("DELETE FROM writing_entry WHERE id = {second}", "Before entry {third}"),
        ("DELETE FROM writing_entry WHERE id = {third}", "3 were written, 2 are here"),
        ("UPDATE writing_entry SET hash = 'made up' WHERE id = {second}", "Entry {second}"),
    ],
)
def test_the_first_entry_that_was_altered_is_named(write: Write, change: str, told: str) -> None:
    _first, second, third = write(3)
    alter(change.format(second=second, third=third))
    assert told.format(second=second, third=third) in first_altered()


def test_an_entry_put_in_is_found_even_with_a_hash_of_its_own(write: Write) -> None:
    write(2)
    last = Entry.objects.get(pk=write(1)[-1])
    alter(
        "INSERT INTO writing_entry (id, at, channel, did, thing, facts, before, hash) "
        f"SELECT {last.pk + 1}, at, channel, did, thing, facts, hash, 'made up' FROM writing_entry "
        f"WHERE id = {last.pk}"
    )
    assert f"Entry {last.pk + 1}" in first_altered()


def test_a_history_taken_away_whole_is_missed(write: Write) -> None:
    write(2)
    alter("DELETE FROM writing_entry")
    assert "2 were written, 0 are here" in first_altered()
    Head.objects.all().delete()
    assert first_altered() == ""


def test_an_entry_is_neither_changed_nor_deleted(write: Write) -> None:
    entry = Entry.objects.get(pk=write(1)[0])
    with pytest.raises(TypeError):
        entry.save()
    with pytest.raises(TypeError):
        entry.delete()


def test_before_a_site_has_begun_there_is_no_history_to_look_at() -> None:
    assert is_kept()
    alter("DROP TABLE writing_entry")
    assert not is_kept()
