"""Each page in a real browser: axe with its strictest tags, narrow and wide, light and dark, weighed."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request

from tests.demonstration import Demo
from tests.journeys.browsing import opened
from tests.journeys.readers import Reader, everybody

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("demo")]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]
AXE = Axe()
BUTTONS = "button, .do, nav a, .contents a, summary, input:not([type=hidden]), select, textarea"


@pytest.fixture(scope="module")
def readers(browser_at_hand: Browser, demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> list[Reader]:
    return list(everybody(browser_at_hand, demo, tmp_path_factory.mktemp("given")))


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
def test_axe_finds_no_barrier(
    browser_at_hand: Browser, readers: list[Reader], width: int, dark: bool
) -> None:
    for reader in readers:
        reader.open_all(browser_at_hand, no_barrier, width=width, dark=dark)


def no_barrier(page: Page, address: str) -> None:
    found = AXE.run(page, options={"runOnly": TAGS, "resultTypes": ["violations"]}).response["violations"]
    told = [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]
    assert not told, address


def test_nothing_scrolls_sideways_at_320_pixels(browser_at_hand: Browser, readers: list[Reader]) -> None:
    """As wide as a page of 1280 pixels is at 400 %."""
    for reader in readers:
        reader.open_all(browser_at_hand, fits, width=320)


def fits(page: Page, address: str) -> None:
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320, f"{address} is {wide} pixels wide"


def test_what_is_pressed_is_at_least_48_pixels_high(browser_at_hand: Browser, readers: list[Reader]) -> None:
    for reader in readers:
        reader.open_all(browser_at_hand, large_enough, width=390)


def large_enough(page: Page, address: str) -> None:
    heights = page.eval_on_selector_all(
        BUTTONS,
        "all => all.filter(one => one.offsetParent && !one.closest('.tick, .crumbs'))"
        ".map(one => [one.outerHTML.slice(0, 90), one.getBoundingClientRect().height])",
    )
    assert not [one for one in heights if one[1] < 47.9], address


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
