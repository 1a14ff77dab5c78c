"""What people come to do, from beginning to end, in a real browser: with script and without."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from coproduce.evidence.light.tests.filled import workbook
from coproduce_web.assessment.tests.given import FAULTY, zipped
from tests.journeys.browsing import county_of, give, opened
from tests.journeys.demo.demonstration import Demo

pytestmark = pytest.mark.browser


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def page(request: pytest.FixtureRequest, browser_at_hand: Browser) -> Iterator[Page]:
    with opened(browser_at_hand, script=request.param, width=390) as page:
        yield page


def delete(page: Page) -> None:
    page.get_by_role("link", name=re.compile("Delete")).first.click()
    page.get_by_role("button", name="Yes, delete all of it").click()


def test_a_development_worker_fills_in_six_sheets_and_reads_a_first_page(
    page: Page, demo: Demo, tmp_path: Path
) -> None:
    page.goto(demo.links()["facilitator"])
    give(page, demo, workbook(tmp_path / "six.xlsx"), "Thursday lunch")
    expect(page.get_by_role("heading", level=1)).to_have_text("How are we doing?")
    expect(page.locator("main")).to_contain_text("31 March 2026")
    page.goto(f"{page.url}4.3-rule-known-before/")
    expect(page.locator(".answer")).to_contain_text("Yes")
    page.go_back()
    delete(page)
    expect(page.locator("main")).to_contain_text("is deleted, with its file")


def test_an_analyst_sees_what_is_wrong_and_goes_on_without_those_rows(
    page: Page, demo: Demo, tmp_path: Path
) -> None:
    page.goto(demo.links()["analyst"])
    (tmp_path / "needs.zip").write_bytes(zipped(FAULTY))
    give(page, demo, tmp_path / "needs.zip", "Needs of two groups")
    expect(page.get_by_role("heading", level=1)).to_have_text("Some rows need putting right")
    expect(page.locator("main")).to_contain_text("2026-02-30")
    expect(page.locator("main")).to_contain_text("neighbour")
    page.get_by_role("button", name="Go on without these rows").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How are we doing?")
    page.goto(f"{page.url}6.1-needs-met/")
    expect(page.locator(".answer")).to_contain_text("1 of 4 needs")


def test_a_file_that_is_no_package_is_refused_beside_the_field(
    page: Page, demo: Demo, tmp_path: Path
) -> None:
    page.goto(demo.links()["analyst"])
    (tmp_path / "cat.xlsx").write_bytes(b"not a workbook at all")
    give(page, demo, tmp_path / "cat.xlsx", "A cat")
    expect(page.locator(".problem")).to_be_visible()
    expect(page.get_by_label("What shall we call it?")).to_have_value("A cat")


def test_an_auditor_follows_a_finding_to_its_records_and_its_sql(page: Page, demo: Demo) -> None:
    page.goto(demo.links()["auditor"])
    page.goto(f"{county_of(page, demo)}6.1-needs-met/")
    expect(page.locator(".answer")).to_contain_text(re.compile(r"Yes, for [\d,]+ of [\d,]+ needs"))
    records = page.locator("table", has_text="Thornwick").last
    expect(records).to_contain_text("needs")
    page.get_by_role("link", name="2", exact=True).click()
    expect(page).to_have_url(re.compile("page=2"))
    page.get_by_text("The question, as the computer asks it").click()
    expect(page.get_by_role("region", name="SQL")).to_contain_text("FROM needs AS n")


def test_somebody_signs_in_with_a_code_and_says_she_has_finished(page: Page, demo: Demo) -> None:
    page.goto(f"{demo.address}/sign-in/")
    page.get_by_role("textbox").first.fill("helen.marsh@example.org")
    page.get_by_role("button", name="Send me a code").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Look at your email")
    code = re.findall(r"^\s*(\d{3}[- ]?\d{3})\s*$", demo.text(), re.MULTILINE)[-1]
    page.get_by_role("textbox").first.fill(code)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Hello, Helen")
    page.goto(f"{demo.address}/finish/")
    page.locator("main").get_by_role("button").first.click()
    page.goto(f"{demo.address}/assessment/")
    expect(page).to_have_url(re.compile("/sign-in/"))


def test_what_one_person_gives_nobody_else_sees(
    page: Page, browser_at_hand: Browser, demo: Demo, tmp_path: Path
) -> None:
    page.goto(demo.links()["commissioner"])
    (tmp_path / "ours.zip").write_bytes(zipped())
    give(page, demo, tmp_path / "ours.zip", "Only mine")
    with opened(browser_at_hand) as other:
        other.goto(demo.links()["carer"])
        assert (answer := other.goto(page.url)) is not None
        assert answer.status == 404
        other.goto(f"{demo.address}/assessment/")
        expect(other.locator("main")).not_to_contain_text("Only mine")
    delete(page)
    expect(page.locator("main")).to_contain_text("“Only mine” is deleted, with its file")


def test_a_link_nobody_signed_opens_nothing(page: Page, demo: Demo) -> None:
    answer = page.goto(f"{demo.links()['steward'][:-3]}xx/")
    assert answer is not None
    assert answer.status == 404
    assert set(demo.links()) >= {"older member", "facilitator", "carer", "commissioner", "auditor", "steward"}
