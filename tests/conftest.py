"""What the house rules and the journeys share: the site's own beginnings, and the demonstration, running."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from coproduce_web.conftest import a_site, laid_out
from tests.browser import ADVICE, chromium

__all__ = ["a_site", "laid_out"]

PATIENCE = 120
LINK = re.compile(r"^sign in as (?P<name>.+) \((?P<role>.+)\): (?P<url>\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Demo:
    """A running demonstration: where it is, and what it has printed so far."""

    printed: Path

    def text(self) -> str:
        return self.printed.read_text(encoding="utf-8")

    @property
    def address(self) -> str:
        found = re.search(r"http://127\.0\.0\.1:\d+", self.text())
        assert found, self.text()
        return found[0]

    def links(self) -> dict[str, str]:
        """The sign-in link of each of the cast, by the role printed with it."""
        return {found["role"]: found["url"] for found in LINK.finditer(self.text())}


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """`coproduce demo` in an empty folder, stopped by its own process at the end."""
    home = tmp_path_factory.mktemp("demo")
    printed = home / "printed.txt"
    with printed.open("w") as page:
        command = Path(sys.executable).with_name("coproduce")
        site = subprocess.Popen(
            [command, "demo", "--port", str(_free_port())],
            stdout=page,
            stderr=subprocess.STDOUT,
            env={**os.environ, "COPRODUCE_HOME": str(home / "var"), "PYTHONUNBUFFERED": "1"},
        )
        try:
            running = Demo(printed)
            _wait_for(running, site)
            yield running
        finally:
            site.terminate()
            site.wait(timeout=20)


def _free_port() -> int:
    # Two workers that look for the next free port at the same moment would find the same one.
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def _wait_for(running: Demo, site: subprocess.Popen[bytes]) -> None:
    for _ in range(PATIENCE * 2):
        assert site.poll() is None, running.text()
        if "(steward)" in running.text():
            return
        time.sleep(0.5)
    pytest.fail(f"The demonstration did not start: {running.text()}")


@pytest.fixture(scope="session")
def browser_at_hand() -> Iterator[Browser]:
    """Chromium; without one the test is skipped, except where every test has to run."""
    found = chromium()
    if found is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(ADVICE)
    with sync_playwright() as player:
        yield player.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        )


@contextmanager
def opened(browser: Browser, *, width: int = 1280, script: bool = True, dark: bool = False) -> Iterator[Page]:
    """A page of a person's own: of that width, with script or without, light or dark."""
    person = browser.new_context(
        viewport={"width": width, "height": 900},
        java_script_enabled=script,
        color_scheme="dark" if dark else "light",
    )
    person.set_default_timeout(30_000)
    try:
        yield person.new_page()
    finally:
        person.close()
