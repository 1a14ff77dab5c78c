"""What is promised of every page in a browser: no barrier, nothing too wide, nothing too small to press."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]
AXE = Axe()
BUTTONS = "button, .do, nav a, .contents a, summary, input:not([type=hidden]), select, textarea"


def no_barrier(page: Page, address: str) -> None:
    found = AXE.run(page, options={"runOnly": TAGS, "resultTypes": ["violations"]}).response["violations"]
    told = [(one["id"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found]
    assert not told, address


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
