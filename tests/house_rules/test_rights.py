"""Each page of an initiative, for each reader: what the table says, within what is promised of every page."""

from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import DjangoDbBlocker

from coproduce_web.initiatives.tests.cast import READERS
from coproduce_web.shared.tests.pages import check_page
from tests.everything import Everything, keys, one_of_everything
from tests.house_rules.addresses import RIGHTS

# Without it there is no database at all; what is made stays for all the tests of this file.
pytestmark = pytest.mark.django_db
QUERIES = 12


Browsers = dict[str, Client]


@pytest.fixture(scope="module")
def made(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Everything]:
    """Made once for all these tests, which only read, and taken back afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield one_of_everything()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def browsers(made: Everything, django_db_blocker: DjangoDbBlocker) -> Browsers:
    with django_db_blocker.unblock():
        return {reader: made.cast.browser(reader) for reader in READERS}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", RIGHTS)
def test_each_reader_gets_what_the_table_says(
    name: str, reader: str, made: Everything, browsers: Browsers
) -> None:
    with CaptureQueriesContext(connection) as asked:
        response = browsers[reader].get(made.address(name))
    assert response.status_code == RIGHTS[name][reader]
    if not RIGHTS[name].get("file"):
        assert len(asked) <= QUERIES, [query["sql"] for query in asked]
        if response.status_code == 200:
            check_page(response)
    if reader == "stranger" and response.status_code == 302:
        assert response["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("name", [name for name, row in RIGHTS.items() if row["member"] == 200])
def test_another_groups_records_are_not_reached_under_ones_own(
    name: str, made: Everything, browsers: Browsers
) -> None:
    """The address of one's own initiative with the key of something in another: there is nothing there."""
    takes = keys(name)
    inner = [
        key
        for key in takes
        if key not in ("initiative", "person", "token", "number", "template", "venue", "scope", "threshold")
    ]
    if "initiative" in takes and inner:
        own = {key: made.named[key] for key in takes} | {"initiative": made.cast.another.pk}
        assert browsers["outsider"].get(reverse(name, kwargs=own)).status_code == 404
