"""Each page of an initiative, for each reader: what the table says, within what is promised of every page."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, reverse
from pytest_django import DjangoDbBlocker

from coproduce_web.actions.tests import made as actions
from coproduce_web.assessment.actions import ask_own_records
from coproduce_web.assessment.own_records import of_initiative
from coproduce_web.changes.tests import made as changes
from coproduce_web.contributions.tests import made as contributions
from coproduce_web.decisions.tests import made as decisions
from coproduce_web.initiatives.tests import made as initiatives
from coproduce_web.initiatives.tests.cast import READERS, Cast, cast
from coproduce_web.meetings.tests import made as meetings
from coproduce_web.meetings.tests import made_after, made_written
from coproduce_web.people.tests import made as people
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.stewards.tests import made as stewards
from tests.house_rules.addresses import RIGHTS

# Without it there is no database at all; what is made stays for all the tests of this file.
pytestmark = pytest.mark.django_db
QUERIES = 12


@dataclass(frozen=True)
class Made:
    """One of everything, the keys by which its address names it, and a browser for each reader."""

    cast: Cast
    named: dict[str, int | str | UUID]
    browsers: dict[str, Client]


@pytest.fixture(scope="module")
def made(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Made]:
    """Made once for all these tests, which only read, and taken back afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        everybody = cast()
        named: dict[str, int | str | UUID] = {
            "initiative": everybody.initiative.pk,
            "person": everybody.phone.pk,
        }
        for app in (initiatives, people, contributions, meetings, decisions, actions, changes, stewards):
            named |= app.make(everybody)
        named |= made_after.make_after(everybody)
        named |= made_written.make_written(everybody)
        scope = of_initiative(everybody.initiative.pk)
        given = ask_own_records(scope)
        assert given
        whole = given.levels.filter(slice="all")[0]
        named |= {"scope": scope, "pk": given.pk, "face": "needed", "place": whole.position}
        named["threshold"] = "duty.shown_share"
        yield Made(everybody, named, {reader: everybody.browser(reader) for reader in READERS})
        transaction.set_rollback(True)


def address(name: str, made: Made) -> str:
    (_pattern, takes), *_more = get_resolver().reverse_dict.getlist(name)[0][0][:1]
    return reverse(name, kwargs={key: made.named[key] for key in takes})


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", RIGHTS)
def test_each_reader_gets_what_the_table_says(name: str, reader: str, made: Made) -> None:
    client = made.browsers[reader]
    with CaptureQueriesContext(connection) as asked:
        response = client.get(address(name, made))
    assert response.status_code == RIGHTS[name][reader]
    if not RIGHTS[name].get("file"):
        assert len(asked) <= QUERIES, [query["sql"] for query in asked]
        if response.status_code == 200:
            check_page(response)
    if reader == "stranger" and response.status_code == 302:
        assert response["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("name", [name for name, row in RIGHTS.items() if row["member"] == 200])
def test_another_groups_records_are_not_reached_under_ones_own(name: str, made: Made) -> None:
    """The address of one's own initiative with the key of something in another: there is nothing there."""
    (_pattern, takes), *_more = get_resolver().reverse_dict.getlist(name)[0][0][:1]
    inner = [
        key
        for key in takes
        if key not in ("initiative", "person", "token", "number", "template", "venue", "scope", "threshold")
    ]
    if "initiative" in takes and inner:
        own = {key: made.named[key] for key in takes} | {"initiative": made.cast.another.pk}
        assert made.browsers["outsider"].get(reverse(name, kwargs=own)).status_code == 404
