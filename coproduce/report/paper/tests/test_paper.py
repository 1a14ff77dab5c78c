"""Papers can be read by ear and by eye, and whatever people write stays what they wrote."""

import re
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from coproduce.report.paper import CannotSet, Sheet, pdf
from coproduce.report.paper.blocks import Boxes, Facts, Grid, Lines, Part, Points, Words

POPPLER = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="needs poppler-utils")
PARTS = [
    Part("One", [Words("Plain words.\nA second line."), Points(["first", "second"], numbered=True)]),
    Part("Two", [Facts([("When", "Thursday")]), Grid(["What", "Who"], [["A kerb", "The council"]])]),
    Part("Three", [Grid(["Line", "agree"], [["I was heard."]], ticked=True), Boxes(["yes"]), Lines(2)]),
]
SIZE = re.compile(r'size="(\d+)"')


def sheet(words: str = "Words.", *, large: bool = False) -> Sheet:
    return Sheet("A paper", [Part("", [Words(words)])], large=large)


def told(made: bytes, folder: Path, *asked: str) -> str:
    """What one of poppler’s programs says of it."""
    file = folder / "made.pdf"
    file.write_bytes(made)
    program, *options = asked
    ends = ["-"] if program == "pdftotext" else []
    return subprocess.run(
        [program, *options, file, *ends], capture_output=True, text=True, check=True
    ).stdout  # fmt: skip


@POPPLER
def test_a_paper_is_tagged_and_says_its_title_and_language(tmp_path: Path) -> None:
    made = pdf("A paper", [Sheet("A paper", PARTS, lead="In a line", to="3 Mill Lane", greeting="Dear all,")])
    about = told(made, tmp_path, "pdfinfo")
    assert re.search(r"Title: +A paper", about)
    assert re.search(r"Tagged: +yes", about)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    assert b"/Lang(en-GB)" in made
    tags = told(made, tmp_path, "pdfinfo", "-struct")
    for tag in ("H1", "H2", "P", "L", "LI", "Table", "TH", "TD"):
        assert re.search(rf"^ *{tag}\b", tags, re.MULTILINE), tag


@POPPLER
def test_in_large_print_nothing_is_smaller_than_eighteen_points(tmp_path: Path) -> None:
    for large, least in ((True, 18), (False, 11)):
        made = pdf("A paper", [Sheet("A paper", PARTS, lead="In a line", large=large)])
        assert smallest(made, tmp_path) == least


def smallest(made: bytes, folder: Path) -> int:
    """The smallest letters of it, in points: poppler gives sizes in pixels, one and a half to the point."""
    (folder / "made.pdf").write_bytes(made)
    subprocess.run(["pdftohtml", "-xml", "-i", "-q", "made.pdf", "made"], cwd=folder, check=True)
    sizes = SIZE.findall((folder / "made.xml").read_text(encoding="utf-8"))
    return round(min(int(size) for size in sizes) / 1.5)


@POPPLER
def test_what_people_write_is_never_read_as_markup(tmp_path: Path) -> None:
    typed = '#panic("no") *not bold* $x$ @nobody <here> \\ // = no heading'
    assert typed in told(pdf("A paper", [sheet(typed)]), tmp_path, "pdftotext", "-layout")


@pytest.mark.parametrize(
    "words", ["ਪੰਜਾਬੀ বাংলা ગુજરાતી हिन्दी اردو", "½ ≥ ✓ → € 👍🏽 ☎", "Żółć Łódź", "a\tb\u00ad\u200b", ""]
)
def test_many_scripts_and_signs_can_be_set(words: str) -> None:
    assert pdf("A paper", [sheet(words)]).startswith(b"%PDF")


def test_a_letter_without_a_shape_is_said_in_a_sentence() -> None:
    with pytest.raises(CannotSet, match="Print the page itself"):
        pdf("A paper", [sheet("我們")])


def test_several_people_have_a_paper_made_at_once() -> None:
    with ThreadPoolExecutor(4) as threads:
        made = list(
            threads.map(lambda n: pdf("A paper", [sheet(f"Number {n}", large=n % 2 == 0)]), range(12))
        )
    assert all(one.startswith(b"%PDF") for one in made)


@POPPLER
def test_four_pages_are_made_in_less_than_a_third_of_a_second(tmp_path: Path) -> None:
    long = Sheet("A paper", [*PARTS, Part("Long", [Words("Plain words, many of them. " * 30)] * 10)])
    pdf("A paper", [sheet()])
    began = time.perf_counter()
    made = pdf("A paper", [long])
    assert time.perf_counter() - began < 0.3
    assert re.search(r"Pages: +4", told(made, tmp_path, "pdfinfo"))
