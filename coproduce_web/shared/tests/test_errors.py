"""When something goes wrong, a page says in plain words what to do."""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.test import Client
from pytest_django import Settings

from coproduce_web.shared.tests.pages import check_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Callable[[Exception], None]:
    """Break the front page with an exception."""

    def fail(error: Exception) -> None:
        def principles() -> None:
            raise error

        monkeypatch.setattr("coproduce_web.home.views.framework", principles)

    return fail


def test_an_address_that_leads_nowhere(client: Client) -> None:
    response = client.get("/no-such-page/")
    assert response.status_code == 404
    assert "There is nothing here" in check_page(response)


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (PermissionDenied(), 403, "not open to you"),
        (SuspiciousOperation(), 400, "could not read that"),
        (RuntimeError(), 500, "It was us, not you"),
    ],
)
def test_each_failure_has_its_page(
    client: Client, broken: Callable[[Exception], None], error: Exception, status: int, words: str
) -> None:
    broken(error)
    client.raise_request_exception = False
    response = client.get("/")
    assert response.status_code == status
    assert words in check_page(response)


def test_a_form_that_is_not_ours_does_nothing() -> None:
    person = get_user_model().objects.create(email="margaret@example.org")
    client = Client(enforce_csrf_checks=True)
    client.force_login(person)
    response = client.post("/finish/")
    assert response.status_code == 403
    assert "had been open too long" in check_page(response)
    assert "_auth_user_id" in client.session


def test_what_is_too_large_is_turned_away_before_it_is_read(client: Client, settings: Settings) -> None:
    settings.UPLOAD_LIMIT_MB = 1
    response = client.post("/sign-in/", b"x" * 3_000_000, content_type="application/octet-stream")
    assert response.status_code == 413
    assert "files of up to 1 MB" in check_page(response)


def test_what_is_just_small_enough_is_read(client: Client, settings: Settings) -> None:
    settings.UPLOAD_LIMIT_MB = 1
    response = client.post("/sign-in/", b"x" * 2**20, content_type="application/octet-stream")
    assert response.status_code == 200
