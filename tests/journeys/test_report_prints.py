"""The report that is handed on as a file: it prints on one page, and fits a telephone and enlarged text."""

import re

import pytest
from playwright.sync_api import Browser

from coproduce.report.as_html import as_html
from coproduce.report.lengths import Length
from coproduce.report.tests.village import assessed

BOTH = pytest.mark.parametrize("publishing", [False, True], ids=["exact", "published"])


@BOTH
def test_one_page_prints_on_one_page(browser_at_hand: Browser, publishing: bool) -> None:
    page = browser_at_hand.new_page()
    page.set_content(as_html(assessed(publishing=publishing), Length.ONE_PAGE))
    printed = page.pdf(format="A4")
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) == 1


@pytest.mark.parametrize("length", Length)
def test_nothing_runs_off_a_narrow_screen(browser_at_hand: Browser, length: Length) -> None:
    page = browser_at_hand.new_page(viewport={"width": 320, "height": 700}, java_script_enabled=True)
    page.set_content(as_html(assessed(publishing=False), length))
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.close()
    assert wide == 0


@BOTH
def test_under_a_long_name_too_one_page_prints_on_one_page(
    browser_at_hand: Browser, publishing: bool
) -> None:
    page = browser_at_hand.new_page()
    named = {**assessed(publishing=publishing), "source": "Hallowby and all its neighbours " * 3}
    page.set_content(as_html(named, Length.ONE_PAGE))
    printed = page.pdf(format="A4")
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) == 1


def test_nothing_runs_off_a_telephone_with_letters_of_twice_the_size(browser_at_hand: Browser) -> None:
    page = browser_at_hand.new_page(viewport={"width": 390, "height": 800})
    page.set_content(as_html(assessed(publishing=False), Length.FULL))
    page.evaluate("document.documentElement.style.fontSize = '250%'")
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.close()
    assert wide == 0
