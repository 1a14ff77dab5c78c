"""What is promised of every page in a browser: no barrier, nothing too wide, nothing too small to press."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]
AXE = Axe().axe_script
# Of what axe found only the barriers are handed over: all that is well takes longer to tell than to find.
BARRIERS = "tags => axe.run({runOnly: tags, resultTypes: ['violations']}).then(found => found.violations)"
BUTTONS = "button, .do, nav a, .contents a, summary, input:not([type=hidden]), select, textarea"
UNFOLD = "document.querySelectorAll('details').forEach(one => { one.open = true })"


def no_barrier(page: Page, address: str) -> None:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate(BARRIERS, TAGS)
    told = [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]
    assert not told, f"{address}: {told}"


def look_at(page: Page, width: int, *, dark: bool = False) -> None:
    """Make the window so wide, in light or in the dark, as the page stands, and no colour on its way."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")


def fits(page: Page, address: str) -> None:
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320, f"{address} is {wide} pixels wide"


def large_enough(page: Page, address: str) -> None:
    heights = page.eval_on_selector_all(
        BUTTONS,
        "all => all.filter(one => one.offsetParent && !one.closest('.tick, .crumbs'))"
        ".map(one => [one.outerHTML.slice(0, 90), one.getBoundingClientRect().height])",
    )
    assert not [one for one in heights if one[1] < 47.9], address


def all_is_well(page: Page, address: str) -> None:
    """Each of these promises in the windows in which it is made, of the page as it stands."""
    look_at(page, 1280)
    no_barrier(page, address)
    look_at(page, 390, dark=True)
    no_barrier(page, address)
    large_enough(page, address)
    # As wide as a page of 1280 pixels is at 400 %.
    look_at(page, 320)
    fits(page, address)
