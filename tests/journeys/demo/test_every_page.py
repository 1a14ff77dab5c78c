"""Each page in a real browser: axe with its strictest tags, narrow and wide, light and dark, weighed."""

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.journeys.browsing import opened
from tests.journeys.demo.demonstration import Demo
from tests.journeys.demo.readers import Reader, everybody
from tests.journeys.for_all import all_is_well

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def readers(browser_at_hand: Browser, demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> list[Reader]:
    return list(everybody(browser_at_hand, demo, tmp_path_factory.mktemp("given")))


def test_no_page_has_a_barrier_or_is_too_wide_or_too_small_to_press(
    browser_at_hand: Browser, readers: list[Reader]
) -> None:
    for reader in readers:
        reader.open_all(browser_at_hand, all_is_well)


def test_a_first_visit_is_light_and_asks_nobody_else(
    browser_at_hand: Browser, demo: Demo, readers: list[Reader]
) -> None:
    for reader in readers:
        with opened(browser_at_hand, known=reader.known) as page:
            # On a first visit nothing has been kept from an earlier one.
            page.context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
            for address in reader.addresses:
                weigh(page, demo, address)


def weigh(page: Page, demo: Demo, address: str) -> None:
    sent: list[Request] = []

    def noted(request: Request) -> None:
        sent.append(request)

    page.on("requestfinished", noted)
    page.goto(address, wait_until="networkidle")
    page.remove_listener("requestfinished", noted)
    weight = sum(request.sizes()["responseBodySize"] for request in sent)
    assert 1 < len(sent) <= 5, address
    assert all(request.url.startswith(demo.address) for request in sent), address
    assert weight <= 50_000, f"{address} weighs {weight}"
