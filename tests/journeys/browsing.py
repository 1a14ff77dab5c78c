"""Windows of a browser, and what people do in them again and again."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, StorageState

from tests.journeys.demo.demonstration import Demo


@contextmanager
def opened(
    browser: Browser,
    *,
    width: int = 1280,
    script: bool = True,
    dark: bool = False,
    known: StorageState | None = None,
) -> Iterator[Page]:
    """A window of a person's own: of that width, with script or without, light or dark.

    `known` is what the site knows them by; without it they come as a stranger.
    """
    person = browser.new_context(
        viewport={"width": width, "height": 900},
        java_script_enabled=script,
        color_scheme="dark" if dark else "light",
        storage_state=known,
    )
    person.set_default_timeout(30_000)
    try:
        yield person.new_page()
    finally:
        person.close()


def county_of(page: Page, demo: Demo) -> str:
    """The address of the made-up county, for somebody signed in."""
    page.goto(demo.address)
    address = page.get_by_role("link", name=re.compile("Wessmoor")).first.get_attribute("href")
    return f"{demo.address}{address}"


def give(page: Page, demo: Demo, file: Path, name: str) -> None:
    page.goto(f"{demo.address}/assessment/give/")
    page.get_by_label("Your file").set_input_files(file)
    page.get_by_label("What shall we call it?").fill(name)
    page.get_by_role("button", name="Ask these records").click()


def ask_for_a_code(page: Page, demo: Demo, email: str) -> None:
    page.goto(f"{demo.address}/sign-in/")
    page.get_by_label("Your email address").fill(email)
    page.get_by_role("button", name="Send me a code").click()
