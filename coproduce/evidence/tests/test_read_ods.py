"""The workbooks of LibreOffice, which fold equal cells and rows into one."""

import zipfile
from pathlib import Path

import pytest

from coproduce.errors import SourceError
from coproduce.evidence.checking.check import check
from coproduce.evidence.reading.raw import read
from coproduce.evidence.tests.packages import rows, said

NAMES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    }.items()
)
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)
BLANK = '<table:table-cell table:number-columns-repeated="16384"/>'
DAY = '<table:table-cell office:value-type="date" office:date-value="2025-03-31"/>'
TRUE = '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
ERROR = (
    '<table:table-cell office:value-type="string" calcext:value-type="error" office:string-value="">'
    "<text:p>#DIV/0!</text:p></table:table-cell>"
)


def word(text: str, times: int = 1) -> str:
    repeated = f'table:number-columns-repeated="{times}" ' if times > 1 else ""
    return (
        f'<table:table-cell {repeated}office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
    )


def line(*cells: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{"".join(cells)}</table:table-row>'


def ods(home: Path, *lines: str) -> Path:
    file = home / "records.ods"
    body = f'<table:table table:name="needs">{"".join(lines)}</table:table>'
    content = (
        f'<?xml version="1.0"?><office:document-content {NAMES}><office:body><office:spreadsheet>{body}'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        out.writestr("META-INF/manifest.xml", MANIFEST)
        out.writestr("content.xml", content)
    return file


def test_folded_rows_are_counted(tmp_path: Path) -> None:
    file = ods(
        tmp_path,
        line(BLANK, times=2),
        line(word("need"), word("told_on"), word("kept_away")),
        line(word("n1"), DAY, TRUE),
        line(BLANK, times=3),
        line(word("n2"), BLANK),
        line(BLANK, times=1_048_569),
    )
    raw = read(file)
    assert rows(raw, "needs", "need", "told_on", "kept_away") == [
        (4, "n1", "2025-03-31", "yes"),
        (8, "n2", None, None),
    ]
    assert check(raw).clean


def test_a_formula_that_fails_is_a_fault_and_not_a_blank(tmp_path: Path) -> None:
    cells = ods(tmp_path, line(word("need"), word("person"), word("met")), line(word("n1", 2), ERROR))
    report = check(read(cells))
    assert [text.split(", expected")[0] for text in said(report)] == ["needs, row 2, met: found “#DIV/0!”"]


def test_one_cell_folded_out_of_millions_is_not_unfolded(tmp_path: Path) -> None:
    bomb = ods(tmp_path, line(word("need", 16_384)), line(word("x" * 1000, 16_384), times=1_000_000))
    with pytest.raises(SourceError, match="unfolds to far more than one should"):
        read(bomb)
