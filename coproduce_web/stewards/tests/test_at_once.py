"""Two who write at the same moment go one after the other, and neither finds it half done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.initiatives.access import today
from coproduce_web.stewards import actions
from coproduce_web.writing.action import How, Refused, action
from coproduce_web.writing.history import first_altered
from coproduce_web.writing.models import Entry
from coproduce_web.writing.tests.at_once import at_once, for_several, told


@pytest.fixture
def two(transactional_db: None, tmp_path: Path) -> Iterator[list[Stewardship]]:
    """Two stewards."""
    people = [Person.objects.add(name, f"{name}@example.org") for name in ("dawn", "joan")]
    held = [Stewardship.objects.create(person=person, from_on=today()) for person in people]
    with for_several(tmp_path):
        yield held


def test_two_stewards_who_end_each_others_leave_one(two: list[Stewardship]) -> None:
    dawn, joan = (held.person for held in two)
    wrong = at_once(lambda: actions.end(How(by=dawn), two[1]), lambda: actions.end(How(by=joan), two[0]))
    assert [type(one) for one in wrong] == [Refused]
    assert told(lambda: Stewardship.objects.filter(until_on=None).count()) == 1


@action
def greet(how: How, first: Person, then: Person) -> Person:
    """Writes about one person and then, as an action of its own, about another."""
    Person.objects.select_for_update().get(pk=first.pk)
    return actions.change(how, then, name=then.name, email=then.email or "", may_sign_in=True)


def test_those_who_write_about_two_people_in_turn_never_wait_for_each_other(two: list[Stewardship]) -> None:
    dawn, joan = (held.person for held in two)
    one, other = (lambda: greet(How(by=dawn), dawn, joan)), (lambda: greet(How(by=joan), joan, dawn))
    assert at_once(*[one, other] * 4) == []
    assert told(Entry.objects.count) == 16
    assert told(first_altered) == ""
