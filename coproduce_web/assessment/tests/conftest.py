"""Somebody signed in, in a browser of their own."""

import pytest
from django.test import Client

from coproduce_web.accounts.models import Person
from coproduce_web.assessment.tests.given import somebody


@pytest.fixture
def ruth(db: None) -> Person:
    return somebody()


@pytest.fixture
def browser(client: Client, ruth: Person) -> Client:
    client.force_login(ruth)
    return client
