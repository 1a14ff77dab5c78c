"""Only its giver sees what was given, and can delete all of it."""

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from coproduce_web.accounts.models import Person
from coproduce_web.assessment.models import Finding, Given, SaidNo
from coproduce_web.assessment.tests.given import given_by, somebody
from coproduce_web.shared.tests.pages import check_page

PAGES = ["assessment", "faults", "deletion"]


@pytest.fixture
def given(ruth: Person) -> Given:
    return given_by(ruth)


def addresses(given: Given) -> list[str]:
    return [
        *(reverse(name, args=[given.pk]) for name in PAGES),
        reverse("question", args=[given.pk, "6.1-needs-met"]),
    ]


def test_another_member_finds_nothing_there(client: Client, given: Given) -> None:
    client.force_login(somebody("Iqbal Rahman"))
    assert [client.get(address).status_code for address in addresses(given)] == [404] * 4
    assert client.post(reverse("deletion", args=[given.pk])).status_code == 404
    assert "Lunch club" not in client.get(reverse("assessments")).text
    assert Given.objects.exists()


def test_a_stranger_is_asked_to_sign_in(client: Client, given: Given) -> None:
    here = [*addresses(given), reverse("assessments"), reverse("give"), reverse("take", args=["sample"])]
    for address in here:
        assert client.get(address)["Location"].startswith(reverse("account_login"))


def test_what_is_shared_is_shown_in_a_demonstration_only(
    client: Client, given: Given, settings: Settings
) -> None:
    Given.objects.update(shared=True, made_up=True)
    client.force_login(somebody("Iqbal Rahman"))
    read = [reverse("assessment", args=[given.pk]), reverse("question", args=[given.pk, "6.1-needs-met"])]
    assert [client.get(address).status_code for address in read] == [404, 404]
    settings.DEMO = True
    assert [client.get(address).status_code for address in read] == [200, 200]
    assert "All of it is made up" in client.get(read[0]).text
    assert given.owner
    for owner in (client, _signed_in(given.owner)):
        assert owner.post(reverse("deletion", args=[given.pk])).status_code == 404


def _signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def test_deleting_asks_first(browser: Client, given: Given) -> None:
    page = check_page(browser.get(reverse("deletion", args=[given.pk])))
    assert "Delete these records?" in page
    assert Given.objects.exists()


def test_deleting_takes_the_file_and_everything_found_in_it(
    browser: Client, given: Given, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    kept = str(given.file.name)
    assert default_storage.exists(kept)
    with django_capture_on_commit_callbacks(execute=True):
        page = browser.post(reverse("deletion", args=[given.pk]), follow=True)
    assert "“Lunch club” is deleted, with its file" in check_page(page)
    assert not default_storage.exists(kept)
    assert [model.objects.exists() for model in (Given, Finding, SaidNo)] == [False] * 3
