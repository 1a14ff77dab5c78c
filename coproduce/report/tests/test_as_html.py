"""The report as a page: one file that any browser shows and prints, without script."""

import re

import html5lib
import pytest

from coproduce.report.as_html import as_html
from coproduce.report.lengths import Length
from coproduce.report.tests.village import assessed

EXACT, TOLD = assessed(publishing=False), assessed(publishing=True)


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("data", [EXACT, TOLD], ids=["exact", "published"])
def test_it_is_one_valid_page_that_fetches_and_runs_nothing(data: dict[str, object], length: Length) -> None:
    page = as_html(data, length)
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(page)
    assert not re.search(r"<script|<link|src=|url\(|https?://(?!www\.w3\.org)", page.partition("<body")[2])
    assert page.count("<h1>") == 1


def test_one_page_has_two_things_shown_two_untold_and_one_to_try() -> None:
    page = as_html(EXACT, Length.ONE_PAGE)
    for words in ("Two things the records show", "Two things they cannot tell", "One thing to try"):
        assert words in page
    assert page.count("<li>", page.index("records show"), page.index("they cannot tell")) == 2
    assert "There is no single score" in page
    assert len(page) < len(as_html(EXACT, Length.SHORT)) < len(as_html(EXACT, Length.FULL))


def test_the_full_page_leads_to_the_reason_the_records_the_sql_and_what_would_help() -> None:
    page = as_html(EXACT, Length.FULL)
    part = page[page.index("Was this need met") : page.index("Was the place checked")]
    for words in ("69 of 92", "What would help", "n0, n20", "Shown, from", "90 in 100", "FROM needs"):
        assert words in part, words


def test_every_picture_has_its_words_or_its_table() -> None:
    page = as_html(EXACT, Length.FULL)
    # A dot drawn within a picture is part of it, and the key is hidden whole.
    pictures = re.findall(r"<svg (?!x=)[^>]*>", re.sub(r'<ul class="key".*?</ul>', "", page))
    assert len(pictures) > 50
    assert all('aria-hidden="true"' in one for one in pictures)
    assert page.count('<ul class="bars">') == page.count("The same as a table")
    assert 3 < page.count('class="pic time"') <= page.count("Each half-year as a table")


def test_what_people_write_is_shown_and_not_run() -> None:
    page = as_html({**EXACT, "source": "<script>alert(1)</script>"}, Length.ONE_PAGE)
    assert "<script>" not in page


def test_it_says_that_numbers_are_rounded_only_where_they_are() -> None:
    assert "rounded to the nearest 5" in as_html(TOLD, Length.ONE_PAGE)
    assert "not for publishing" in as_html(EXACT, Length.ONE_PAGE)


def test_the_heading_counts_what_is_below_it() -> None:
    few = [one for one in EXACT["findings"] if one["judgement"] not in ("no records", "cannot tell")]
    untold = next(one for one in EXACT["findings"] if one["judgement"] == "no records")
    page = as_html({**EXACT, "findings": [one for one in few if one["judgement"] != "not enough records"]})
    assert "What they cannot tell" in page
    assert "One thing they cannot tell" in as_html({**EXACT, "findings": [untold]})


def test_every_picture_says_which_records_are_behind_it_and_what_would_help() -> None:
    page = as_html(EXACT, Length.FULL)
    for name in ("power", "level", "matrix", "thread", "perception", "reach"):
        section = page.partition(f'<section id="{name}">')[2].partition("</section>")[0]
        assert "The records behind it." in section, name
        assert "What would help." in section, name
    assert "The newest it counts:" in page
    assert "The newest it counts:" not in as_html(TOLD, Length.FULL)
