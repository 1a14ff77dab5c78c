"""A device of one's own as a way in; and a borrowed one on which a visit ends for good."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

from tests.journeys.browsing import opened
from tests.journeys.demo.demonstration import Demo

pytestmark = pytest.mark.browser

FINGER = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def page(browser_at_hand: Browser) -> Iterator[Page]:
    with opened(browser_at_hand, width=390) as page:
        yield page


@pytest.fixture
def device(page: Page) -> tuple[CDPSession, str]:
    """A tablet that knows its owner's finger: how to speak to it, and its name."""
    tablet = page.context.new_cdp_session(page)
    tablet.send("WebAuthn.enable")
    return tablet, tablet.send("WebAuthn.addVirtualAuthenticator", {"options": FINGER})["authenticatorId"]


def at_home(demo: Demo, address: str = "") -> str:
    """The same demonstration by its name: an address of numbers cannot have passkeys."""
    return (address or demo.address).replace("127.0.0.1", "localhost")


def finish(page: Page) -> None:
    page.get_by_role("button", name="I have finished").click()
    expect(page.locator("main")).to_contain_text("You are signed out")


def use_finger(page: Page, demo: Demo) -> None:
    page.goto(at_home(demo) + "/sign-in/")
    page.get_by_role("button", name="Use my finger, face or lock").click()


def test_somebody_adds_her_tablet_and_signs_in_with_her_finger(
    page: Page, device: tuple[CDPSession, str], demo: Demo
) -> None:
    page.goto(at_home(demo, demo.links()["older member"]))
    page.goto(at_home(demo) + "/passkeys/")
    page.get_by_role("link", name="Add this device").click()
    page.get_by_label("What shall we call this device?").fill("My blue tablet")
    page.get_by_role("button", name="Add this device").click()
    expect(page.locator("main")).to_contain_text("Your device is added")
    expect(page.get_by_role("heading", level=3)).to_have_text("My blue tablet")
    finish(page)
    use_finger(page, demo)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Hello, Margaret")
    page.goto(at_home(demo) + "/passkeys/")
    expect(page.locator("main")).to_contain_text("Last used on")
    page.get_by_role("link", name="Take it away").click()
    page.get_by_role("button", name="Take it away").click()
    finish(page)
    use_finger(page, demo)
    expect(page.locator("main")).to_contain_text("use a code from an email")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")


def test_somebody_elses_finger_is_told_and_lets_nobody_in(
    page: Page, device: tuple[CDPSession, str], demo: Demo
) -> None:
    page.goto(at_home(demo, demo.links()["carer"]))
    page.goto(at_home(demo) + "/passkeys/add/")
    page.get_by_role("button", name="Add this device").click()
    expect(page.locator("main")).to_contain_text("Your device is added")
    finish(page)
    tablet, name = device
    tablet.send("WebAuthn.setUserVerified", {"authenticatorId": name, "isUserVerified": False})
    use_finger(page, demo)
    expect(page.get_by_role("alert")).to_contain_text("That did not work")
    expect(page.get_by_role("button", name="Send me a code")).to_be_visible()
    page.goto(at_home(demo) + "/assessment/")
    expect(page).to_have_url(re.compile("/sign-in/"))


def test_a_device_that_cannot_is_offered_only_the_code(page: Page, demo: Demo) -> None:
    page.goto(at_home(demo) + "/sign-in/")
    expect(page.get_by_role("button", name="Send me a code")).to_be_visible()
    expect(page.get_by_role("button", name="Use my finger, face or lock")).to_be_hidden()
    page.goto(at_home(demo, demo.links()["carer"]))
    page.goto(at_home(demo) + "/passkeys/add/")
    expect(page.get_by_text("This device cannot do it here.")).to_be_visible()
    expect(page.get_by_role("button", name="Add this device")).to_be_hidden()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_on_a_shared_tablet_nothing_is_left(browser_at_hand: Browser, demo: Demo, script: bool) -> None:
    with opened(browser_at_hand, script=script, width=820) as page:
        page.goto(at_home(demo, demo.links()["older member"]))
        page.goto(at_home(demo) + "/assessment/")
        if script:
            page.evaluate("sessionStorage.typed = localStorage.typed = 'I fell'")
        was = page.context.cookies()
        finish(page)
        page.go_back()
        expect(page).to_have_url(re.compile("/sign-in/"))
        expect(page.locator("body")).not_to_contain_text("Margaret")
        if script:
            assert page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
        page.context.add_cookies([{**one} for one in was])  # type: ignore[typeddict-item]
        page.goto(at_home(demo) + "/assessment/")
        expect(page).to_have_url(re.compile("/sign-in/"))
