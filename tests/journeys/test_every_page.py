"""Each page in a real browser: axe with its strictest tags, narrow and wide, light and dark, weighed."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Cookie, Page, Request

from tests.conftest import Demo, opened

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("demo")]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]
AXE = Axe()
COUNTY = "county"

# Where a page is; what comes after the county's own address begins with a dot.
FOR_ANYONE = ["/", "/sign-in/", "/easier-to-read/", "/parts/", "/nothing-here/"]
SIGNED_IN = [
    *("/", "/assessment/", "/assessment/give/", "/finish/"),
    *("./", "./6.1-needs-met/", "./3.1-issue-agreed/", "./4.3-older-people-decided/", "./2.2-felt-safe/"),
    *("./1.2-share-of-population/", "./7.5-look-back-held/", "./4.3-result-followed-older-people/"),
]


def county_of(page: Page, demo: Demo) -> str:
    """The address of the made-up county, for somebody signed in."""
    page.goto(demo.address)
    address = page.get_by_role("link", name=re.compile("Wessmoor")).first.get_attribute("href")
    return f"{demo.address}{address}"


def visits(page: Page, demo: Demo) -> Iterator[str]:
    """The address of every page: first as a stranger, then signed in."""
    yield from (f"{demo.address}{path}" for path in FOR_ANYONE)
    page.goto(demo.links()["auditor"])
    county = county_of(page, demo)
    for path in SIGNED_IN:
        yield f"{county}{path.removeprefix('./')}" if path.startswith(".") else f"{demo.address}{path}"


def open_all(browser: Browser, demo: Demo, look: Callable[[Page, str], None], **how: object) -> None:
    with opened(browser, **how) as page:  # type: ignore[arg-type]
        for address in visits(page, demo):
            page.goto(address)
            look(page, address)


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")


def no_barrier(page: Page, address: str) -> None:
    unfold(page)
    found = AXE.run(page, options={"runOnly": TAGS, "resultTypes": ["violations"]}).response["violations"]
    told = [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]
    assert not told, address


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
def test_axe_finds_no_barrier(browser_at_hand: Browser, demo: Demo, width: int, dark: bool) -> None:
    open_all(browser_at_hand, demo, no_barrier, width=width, dark=dark)


def fits(page: Page, address: str) -> None:
    unfold(page)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320, f"{address} is {wide} pixels wide"


def test_nothing_scrolls_sideways_at_320_pixels(browser_at_hand: Browser, demo: Demo) -> None:
    """As wide as a page of 1280 pixels is at 400 %."""
    open_all(browser_at_hand, demo, fits, width=320)


BUTTONS = "button, .do, nav a, .contents a, summary, input:not([type=hidden]), select, textarea"


def large_enough(page: Page, address: str) -> None:
    heights = page.eval_on_selector_all(
        BUTTONS,
        "all => all.filter(one => one.offsetParent && !one.closest('.tick, .crumbs'))"
        ".map(one => [one.outerHTML.slice(0, 90), one.getBoundingClientRect().height])",
    )
    assert not [one for one in heights if one[1] < 47.9], address


def test_what_is_pressed_is_at_least_48_pixels_high(browser_at_hand: Browser, demo: Demo) -> None:
    open_all(browser_at_hand, demo, large_enough, width=390)


def test_a_first_visit_is_light_and_asks_nobody_else(browser_at_hand: Browser, demo: Demo) -> None:
    with opened(browser_at_hand) as page:
        addresses = list(visits(page, demo))
        cookies = page.context.cookies()
    for address in addresses:
        weigh(browser_at_hand, demo, address, cookies)


def weigh(browser: Browser, demo: Demo, address: str, cookies: list[Cookie]) -> None:
    sent: list[Request] = []
    with opened(browser) as page:
        page.context.add_cookies(cookies)  # type: ignore[arg-type]
        page.on("requestfinished", lambda request: sent.append(request))
        page.goto(address, wait_until="networkidle")
        weight = sum(request.sizes()["responseBodySize"] for request in sent)
    assert len(sent) <= 5, address
    assert all(request.url.startswith(demo.address) for request in sent), address
    assert weight <= 50_000, f"{address} weighs {weight}"
