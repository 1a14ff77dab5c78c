"""Each page of a piece of work in a real browser, as its facilitator finds it: narrow, dark, all open."""

import pytest
from django.conf import LazySettings, settings
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from tests.everything import Everything, one_of_everything
from tests.house_rules.addresses import RIGHTS
from tests.journeys.browsing import opened
from tests.journeys.for_all import UNFOLD, fits, large_enough, no_barrier

pytestmark = pytest.mark.browser

PAGES = [name for name, row in RIGHTS.items() if row["facilitator"] == 200 and not row.get("file")]


@pytest.fixture
def work(live_server: LiveServer, settings: LazySettings) -> Everything:
    """One of everything, on a server that hands out stylesheets under their plain names."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    return one_of_everything()


def test_no_page_of_the_work_is_too_wide_too_small_or_barred(
    live_server: LiveServer, work: Everything, browser_at_hand: Browser
) -> None:
    with opened(browser_at_hand, width=390, dark=True) as page:
        sign_in(page, live_server, work)
        for name in PAGES:
            address = f"{live_server.url}{work.address(name)}"
            answer = page.goto(address)
            assert answer is not None
            assert answer.status == 200, address
            page.evaluate(UNFOLD)
            no_barrier(page, name)
            large_enough(page, name)
            page.set_viewport_size({"width": 320, "height": 900})
            fits(page, name)
            page.set_viewport_size({"width": 390, "height": 900})


def sign_in(page: Page, server: LiveServer, work: Everything) -> None:
    kept = work.cast.browser("facilitator").cookies[settings.SESSION_COOKIE_NAME]
    page.context.add_cookies([{"name": kept.key, "value": kept.value, "url": server.url}])
