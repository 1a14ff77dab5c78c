"""The report on paper can be heard and seen, in ordinary and in large print, and is made in no time."""

import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from coproduce.evidence.package import from_rows
from coproduce.report.as_pdf import as_pdf
from coproduce.report.lengths import Length
from coproduce.report.paper.tests.test_paper import smallest, told
from coproduce.report.report_data import report_data
from coproduce.report.tests.village import AS_OF, assessed, found

EXACT, TOLD = assessed(publishing=False), assessed(publishing=True)
POPPLER = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="needs poppler-utils")


@POPPLER
@pytest.mark.parametrize("length", Length)
def test_it_has_tags_headings_and_heads_of_tables(tmp_path: Path, length: Length) -> None:
    made = as_pdf(TOLD, length)
    about = told(made, tmp_path, "pdfinfo")
    assert re.search(r"Title: +How are we doing\?", about)
    assert re.search(r"Tagged: +yes", about)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    tags = told(made, tmp_path, "pdfinfo", "-struct")
    for tag in ("H1", "H2", "P", "Table", "TH", "TD"):
        assert re.search(rf"^ *{tag}\b", tags, re.MULTILINE), tag


@POPPLER
def test_power_over_time_is_a_picture_with_words_for_it(tmp_path: Path) -> None:
    made = as_pdf(EXACT, Length.FULL)
    figures = re.findall(r"^ *Figure\b", told(made, tmp_path, "pdfinfo", "-struct"), re.MULTILINE)
    assert len(figures) == made.count(b"/Alt(") > 3
    assert b"/Alt(Who decides, by half-year. Dec 2024: 100 in 100" in made


@POPPLER
def test_in_large_print_nothing_is_smaller_than_eighteen_points(tmp_path: Path) -> None:
    assert smallest(as_pdf(EXACT, Length.FULL, large=True), tmp_path) == 18
    assert smallest(as_pdf(EXACT, Length.ONE_PAGE), tmp_path) >= 10


@POPPLER
@pytest.mark.parametrize("data", [EXACT, TOLD], ids=["exact", "published"])
def test_one_page_is_one_page(tmp_path: Path, data: dict[str, Any]) -> None:
    made = as_pdf(data, Length.ONE_PAGE)
    assert re.search(r"Pages: +1\b", told(made, tmp_path, "pdfinfo"))
    words = told(made, tmp_path, "pdftotext", "-layout")
    for said in ("Two things the records show", "One thing to try", "Judgement", "Page 1 of 1"):
        assert said in words


@POPPLER
def test_one_page_is_one_page_even_where_hardly_anything_is_on_record(tmp_path: Path) -> None:
    package = from_rows(
        {
            "initiatives": [{"initiative": "a group with a name as long as names of groups can be"}],
            "needs": [{"need": "n", "initiative": "i", "person": "p", "kind": "travel", "met": "yes"}],
        },
        as_of=AS_OF,
    )
    data = report_data(found(package), package, publishing=False)
    assert re.search(r"Pages: +1\b", told(as_pdf(data, Length.ONE_PAGE), tmp_path, "pdfinfo"))
    large = as_pdf(data, Length.ONE_PAGE, large=True)
    assert re.search(r"Pages: +2\b", told(large, tmp_path, "pdfinfo"))


@POPPLER
def test_what_is_published_is_rounded_on_paper_too(tmp_path: Path) -> None:
    words = " ".join(told(as_pdf(TOLD, Length.FULL), tmp_path, "pdftotext").split())
    assert "rounded to the nearest 5" in words
    assert "about 70 of 90 needs" in words
    assert "69 of 92" not in words


@POPPLER
def test_four_pages_and_more_are_made_in_less_than_a_third_of_a_second(tmp_path: Path) -> None:
    as_pdf(EXACT, Length.ONE_PAGE)
    began = time.perf_counter()
    made = as_pdf(EXACT, Length.SHORT)
    assert time.perf_counter() - began < 0.3
    pages = re.search(r"Pages: +(\d+)", told(made, tmp_path, "pdfinfo"))
    assert pages
    assert int(pages[1]) >= 4


def test_without_the_typesetter_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    with pytest.raises(Exception, match=r"pip install 'coproduce\[paper\]'"):
        as_pdf(EXACT, Length.ONE_PAGE)


@POPPLER
def test_no_page_is_empty(tmp_path: Path) -> None:
    made = as_pdf(EXACT, Length.FULL)
    (tmp_path / "made.pdf").write_bytes(made)
    written = subprocess.run(
        ["pdftotext", tmp_path / "made.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    assert all(len(page.split()) > 20 for page in written.split("\f")[:-1])
