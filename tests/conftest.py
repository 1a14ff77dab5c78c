"""What the house rules and the journeys share: the site's own beginnings, a browser, who runs what."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from coproduce_web.conftest import a_site, laid_out
from tests.browser import ADVICE, chromium
from tests.scheduling import ByFile

__all__ = ["a_site", "laid_out"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The browser first: its tests are the longest, and at the end one core would wait for the other."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    """With `-n`: file by file, in the order above and not by how many tests a file has."""
    config.option.loadscopereorder = False
    return ByFile(config, log)


@pytest.fixture(scope="session")
def browser_at_hand() -> Iterator[Browser]:
    """Chromium; without one the test is skipped, except where every test has to run."""
    found = chromium()
    if found is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(ADVICE)
    # Its loop runs in this thread to the end, and Django would refuse to ask the database beside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as player:
        yield player.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        )
