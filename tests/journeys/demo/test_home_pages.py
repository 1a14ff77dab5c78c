"""The home page of each of the cast in a browser: no barrier, nothing sideways, all of it large enough."""

import pytest
from playwright.sync_api import Browser

from tests.journeys.browsing import opened
from tests.journeys.demo.demonstration import Demo
from tests.journeys.for_all import UNFOLD, all_is_well

pytestmark = pytest.mark.browser

CAST = [
    "older member", "telephone only", "large print by post", "carer", "facilitator", "chair", "commissioner",
    "member of another initiative", "steward",
]  # fmt: skip


@pytest.mark.parametrize("role", CAST)
def test_nobody_meets_a_barrier_on_their_own_page(browser_at_hand: Browser, demo: Demo, role: str) -> None:
    with opened(browser_at_hand) as page:
        page.goto(demo.links()[role])
        page.evaluate(UNFOLD)
        all_is_well(page, role)
