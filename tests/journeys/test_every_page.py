"""Each page in a real browser: axe with its strictest tags, narrow and wide, light and dark, weighed."""

import pytest
from playwright.sync_api import Browser, Request

from tests.demonstration import Demo
from tests.journeys.browsing import opened
from tests.journeys.for_all import fits, large_enough, no_barrier
from tests.journeys.readers import Reader, everybody

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("demo")]


@pytest.fixture(scope="module")
def readers(browser_at_hand: Browser, demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> list[Reader]:
    return list(everybody(browser_at_hand, demo, tmp_path_factory.mktemp("given")))


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
def test_axe_finds_no_barrier(
    browser_at_hand: Browser, readers: list[Reader], width: int, dark: bool
) -> None:
    for reader in readers:
        reader.open_all(browser_at_hand, no_barrier, width=width, dark=dark)


def test_nothing_scrolls_sideways_at_320_pixels(browser_at_hand: Browser, readers: list[Reader]) -> None:
    """As wide as a page of 1280 pixels is at 400 %."""
    for reader in readers:
        reader.open_all(browser_at_hand, fits, width=320)


def test_what_is_pressed_is_at_least_48_pixels_high(browser_at_hand: Browser, readers: list[Reader]) -> None:
    for reader in readers:
        reader.open_all(browser_at_hand, large_enough, width=390)


def test_a_first_visit_is_light_and_asks_nobody_else(
    browser_at_hand: Browser, demo: Demo, readers: list[Reader]
) -> None:
    for reader in readers:
        for address in reader.addresses:
            weigh(browser_at_hand, demo, reader, address)


def weigh(browser: Browser, demo: Demo, reader: Reader, address: str) -> None:
    sent: list[Request] = []
    with opened(browser, known=reader.known) as page:
        page.on("requestfinished", lambda request: sent.append(request))
        page.goto(address, wait_until="networkidle")
        weight = sum(request.sizes()["responseBodySize"] for request in sent)
    assert len(sent) <= 5, address
    assert all(request.url.startswith(demo.address) for request in sent), address
    assert weight <= 50_000, f"{address} weighs {weight}"
