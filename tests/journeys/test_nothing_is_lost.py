"""Nothing that is typed is lost with the connection or the window, nor left for the next person."""

import time
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from coproduce_web.accounts.models import Person
from coproduce_web.writing.models import Draft
from coproduce_web.writing.tests.visits import LINE
from tests.journeys.browsing import opened

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("coproduce_web.writing.tests.visits"),
]
SAID = "The bus is late, and there is nowhere to sit."
KEPT_FOR_MEMBER = "Kept as you type: it is here when you come back."
KEPT_HERE = "Kept in this window as you type, until you send it or have finished."


@pytest.fixture(scope="session", autouse=True)
def beside_a_browser() -> Iterator[None]:
    """The browser's driver waits in this thread; the database is asked in it all the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        yield


@pytest.fixture
def site(live_server: LiveServer, settings: Settings) -> str:
    """Its address. The test's server hands out files under the names they have here."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
    return str(live_server.url)


@pytest.fixture
def ruth() -> Person:
    return Person.objects.add("Ruth Adeyemi", "ruth@example.org")


@pytest.fixture
def stranger(browser_at_hand: Browser) -> Iterator[Page]:
    with opened(browser_at_hand, width=390) as page:
        yield page


def sign_in(page: Page, site: str, person: Person) -> None:
    client = Client()
    client.force_login(person)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": site}])


def say(page: Page, words: str) -> None:
    page.get_by_label("What did they say?").fill(words)


def said(page: Page) -> str:
    return page.get_by_label("What did they say?").input_value()


def wait_for_a_draft() -> None:
    """What a window sends as it goes may come after the next page was asked for."""
    until = time.monotonic() + 10
    while not Draft.objects.exists() and time.monotonic() < until:
        time.sleep(0.1)


def test_a_members_words_are_there_in_another_window(stranger: Page, site: str, ruth: Person) -> None:
    sign_in(stranger, site, ruth)
    stranger.goto(f"{site}/visit/")
    say(stranger, SAID)
    expect(stranger.locator("form.asks")).to_contain_text(KEPT_FOR_MEMBER)
    another = stranger.context.new_page()
    another.goto(f"{site}/visit/")
    assert said(another) == SAID
    expect(another.locator("main")).to_contain_text("This is what you typed before.")


def test_words_typed_a_moment_before_the_window_goes_are_kept(
    stranger: Page, site: str, ruth: Person
) -> None:
    sign_in(stranger, site, ruth)
    stranger.goto(f"{site}/visit/")
    say(stranger, SAID)
    stranger.goto(site)
    wait_for_a_draft()
    stranger.goto(f"{site}/visit/")
    assert said(stranger) == SAID


@pytest.mark.parametrize("page", ["visit", "door"])
def test_while_the_connection_is_lost_nothing_leaves_the_page_and_then_it_is_sent(
    stranger: Page, site: str, ruth: Person, page: str
) -> None:
    if page == "visit":
        sign_in(stranger, site, ruth)
    stranger.goto(f"{site}/{page}/")
    stranger.get_by_label("Who?").fill(LINE)
    say(stranger, SAID)
    stranger.context.set_offline(True)
    stranger.get_by_role("button", name="Write it down").click()
    expect(stranger.locator("form.asks")).to_contain_text("We are not reached just now")
    assert said(stranger) == SAID
    stranger.context.set_offline(False)
    stranger.get_by_role("button", name="Write it down").click()
    stranger.wait_for_url("**/?visited=*")
    assert Person.objects.filter(name=LINE).count() == 1
    assert not Draft.objects.exists()
    stranger.goto(f"{site}/{page}/")
    assert said(stranger) == ""


def test_the_button_that_was_pressed_is_the_one_that_counts(stranger: Page, site: str, ruth: Person) -> None:
    sign_in(stranger, site, ruth)
    stranger.goto(f"{site}/visit/")
    stranger.get_by_label("Who?").fill(LINE)
    stranger.get_by_role("button", name="Keep it for later").click()
    expect(stranger.locator("main")).to_contain_text("Kept. What you typed is here")
    assert not Person.objects.filter(name=LINE).exists()


def test_a_strangers_words_are_there_after_the_page_was_loaded_anew(stranger: Page, site: str) -> None:
    stranger.goto(f"{site}/door/")
    say(stranger, SAID)
    stranger.get_by_label("Professional").check()
    expect(stranger.locator("form.asks")).to_contain_text(KEPT_HERE)
    stranger.reload()
    assert said(stranger) == SAID
    assert stranger.get_by_label("Professional").is_checked()
    assert stranger.evaluate("localStorage.length") == 0
    assert not Draft.objects.exists()


def test_a_stranger_who_has_finished_leaves_nothing_for_the_next(stranger: Page, site: str) -> None:
    stranger.goto(f"{site}/door/")
    finished = stranger.get_by_role("button", name="I have finished: take away what I typed")
    expect(finished).to_be_hidden()
    say(stranger, SAID)
    finished.click()
    stranger.wait_for_url(f"{site}/")
    stranger.goto(f"{site}/door/")
    assert said(stranger) == ""
    assert stranger.evaluate("sessionStorage.length") == 0


def test_so_does_a_member_who_was_at_an_open_door_and_says_they_have_finished(
    stranger: Page, site: str, ruth: Person
) -> None:
    sign_in(stranger, site, ruth)
    stranger.goto(f"{site}/door/")
    say(stranger, SAID)
    expect(stranger.locator("form.asks")).to_contain_text(KEPT_HERE)
    stranger.get_by_role("button", name="I have finished", exact=True).click()
    stranger.wait_for_url(f"{site}/")
    stranger.goto(f"{site}/door/")
    assert said(stranger) == ""


def test_in_a_window_of_ones_own_nobody_elses_words_are_found(
    stranger: Page, site: str, browser_at_hand: Browser
) -> None:
    stranger.goto(f"{site}/door/")
    say(stranger, SAID)
    expect(stranger.locator("form.asks")).to_contain_text(KEPT_HERE)
    with opened(browser_at_hand) as next_one:
        next_one.goto(f"{site}/door/")
        assert said(next_one) == ""


def test_what_was_refused_is_still_there_and_can_be_sent(stranger: Page, site: str) -> None:
    stranger.goto(f"{site}/door/")
    say(stranger, SAID)
    stranger.get_by_role("button", name="Write it down").click()
    expect(stranger.locator(".problem")).to_contain_text("Say who")
    assert said(stranger) == SAID
    stranger.get_by_label("Who?").fill(LINE)
    stranger.get_by_role("button", name="Write it down").click()
    stranger.wait_for_url("**/?visited=*")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_page_that_was_open_too_long_is_shown_once_more_with_what_was_typed(
    browser_at_hand: Browser, site: str, ruth: Person, script: bool
) -> None:
    with opened(browser_at_hand, script=script) as page:
        sign_in(page, site, ruth)
        page.goto(f"{site}/visit/")
        page.get_by_label("Who?").fill(LINE)
        say(page, SAID)
        # As after signing in afresh in another window.
        page.context.clear_cookies(name="csrftoken")
        page.get_by_role("button", name="Write it down").click()
        expect(page.locator("main")).to_contain_text("That page had been open too long, so nothing was sent.")
        assert said(page) == SAID
        page.get_by_role("button", name="Write it down").click()
        page.wait_for_url("**/?visited=*")
        assert Person.objects.filter(name=LINE).count() == 1
