"""Every page a reader can open in the demonstration: as a stranger, with a code under way, signed in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, StorageState

from coproduce.assess.question import questions
from coproduce_web.assessment.tests.given import FAULTY, zipped
from tests.journeys.browsing import ask_for_a_code, county_of, give, opened
from tests.journeys.demo.demonstration import Demo
from tests.journeys.for_all import UNFOLD

OPEN_TO_ALL = ["/", "/sign-in/", "/sign-in/not-now/", "/easier-to-read/", "/parts/", "/nothing-here/"]
SIGNED_IN = ["/", "/assessment/", "/assessment/give/", "/passkeys/", "/passkeys/add/", "/finish/"]
# Of each kind of question one: they differ in what their page shows.
ONE_OF_EACH_KIND = list({question.kind: stem for stem, question in questions().items()}.values())


@dataclass(frozen=True)
class Reader:
    """Somebody at a window: what the site knows them by, and the addresses they can open."""

    known: StorageState
    addresses: list[str]

    def open_all(self, browser: Browser, look: Callable[[Page, str], None]) -> None:
        """Look at each of their pages, everything on it unfolded."""
        with opened(browser, known=self.known) as page:
            for address in self.addresses:
                page.goto(address)
                page.evaluate(UNFOLD)
                look(page, address)


def everybody(browser: Browser, demo: Demo, folder: Path) -> Iterator[Reader]:
    """A stranger, somebody who waits for a code, an analyst who gave a file with faults and one without."""
    with opened(browser) as page:
        yield Reader(page.context.storage_state(), [f"{demo.address}{path}" for path in OPEN_TO_ALL])
        ask_for_a_code(page, demo, "nobody.we.know@example.org")
        yield Reader(page.context.storage_state(), [page.url])
    with opened(browser) as page:
        page.goto(demo.links()["analyst"])
        addresses = [*_of_an_analyst(page, demo, folder)]
        yield Reader(page.context.storage_state(), addresses)


def _of_an_analyst(page: Page, demo: Demo, folder: Path) -> Iterator[str]:
    yield from (f"{demo.address}{path}" for path in SIGNED_IN)
    county = county_of(page, demo)
    yield county
    yield from (f"{county}{stem}/" for stem in ONE_OF_EACH_KIND)
    for name, tables in (("With faults", FAULTY), ("Without", None)):
        file = folder / f"{name}.zip"
        file.write_bytes(zipped(tables) if tables else zipped())
        give(page, demo, file, name)
        yield page.url
    yield f"{page.url}7.5-look-back-held/"
    yield f"{page.url}deletion/"
