"""CSV files as people really keep them: every row gets the number its spreadsheet shows."""

from pathlib import Path

import pytest

from coproduce.evidence.tests.packages import checked, opened, rows, said


def test_cells_come_as_text_and_blanks_as_nothing(tmp_path: Path) -> None:
    raw = opened(tmp_path, needs='need,met\nn1,yes\n007,\nn3,""\n')
    assert rows(raw, "needs", "need", "met") == [(2, "n1", "yes"), (3, "007", None), (4, "n3", None)]


def test_a_table_has_all_its_columns_whichever_came(tmp_path: Path) -> None:
    raw = opened(tmp_path, needs="need\nn1\n")
    assert rows(raw, "needs", "met", "told_on") == [(2, None, None)]
    assert raw.tables == {"needs": frozenset({"need"})}


def test_blank_rows_are_left_out_but_counted(tmp_path: Path) -> None:
    raw = opened(tmp_path, needs="need,met\n\nn1,yes\n,\n  \nn2,no\n\n\n")
    assert rows(raw, "needs", "need") == [(3, "n1"), (6, "n2")]


def test_a_line_break_inside_quotes_is_no_new_row(tmp_path: Path) -> None:
    raw = opened(tmp_path, people='person,place\n"p1","Lyme\nRegis"\np2,"a ""b"", c"\n')
    assert rows(raw, "people", "person", "place") == [(2, "p1", "Lyme\nRegis"), (3, "p2", 'a "b", c')]


def test_row_numbers_hold_with_quoted_line_breaks_and_blank_rows_together(tmp_path: Path) -> None:
    raw = opened(tmp_path, people='person,place\n\n"p1","Lyme\n\nRegis"\n\np2,Poole\n')
    assert rows(raw, "people", "person") == [(3, "p1"), (5, "p2")]


def test_windows_line_ends_and_mixed_ones_are_read(tmp_path: Path) -> None:
    raw = opened(tmp_path, needs=b"need,met\r\nn1,yes\r\n\r\nn2,no\nn3,no", people=b"person\r\np1\r\n")
    assert rows(raw, "needs", "need") == [(2, "n1"), (4, "n2"), (5, "n3")]
    assert rows(raw, "people", "person") == [(2, "p1")]


def test_a_semicolon_divides_where_the_header_has_no_comma(tmp_path: Path) -> None:
    raw = opened(tmp_path, people='person;place\np1;"Poole; and, Bournemouth"\n')
    assert rows(raw, "people", "place") == [(2, "Poole; and, Bournemouth")]


def test_a_semicolon_is_an_ordinary_sign_where_the_header_has_a_comma(tmp_path: Path) -> None:
    raw = opened(tmp_path, people="person,place\np1,Poole; Bournemouth\n")
    assert rows(raw, "people", "place") == [(2, "Poole; Bournemouth")]


def test_a_byte_order_mark_is_no_part_of_the_first_name(tmp_path: Path) -> None:
    raw = opened(tmp_path, people="person,place\np1,Café\n".encode("utf-8-sig"))
    assert rows(raw, "people", "person", "place") == [(2, "p1", "Café")]


def test_windows_text_keeps_its_euro_signs_and_curly_quotes(tmp_path: Path) -> None:
    raw = opened(tmp_path, people="person,place\np1,Café “€”\n".encode("cp1252"))
    assert rows(raw, "people", "place") == [(2, "Café “€”")]
    assert raw.notices == ["people is not written in UTF-8: it was read as Windows text (cp1252)."]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "found an empty file, without even a first row"),
        (b"\n\nperson\n", "found a first row that is blank or far too long"),
        ("person\np1\n".encode("utf-16"), "found text written as UTF-16"),
        (b"person\rp1\r", "found the line ends of an old Mac"),
        (b"person,place\np1,Po\x00ole\n", "found a zero byte"),
        (b"person,place\np1,Caf\xe9 \x81\n", "found a byte (81) that is neither UTF-8 nor Windows text"),
        (b'"person,place\np1,Poole\n', "found a quotation mark out of place in the first row"),
        (b"person\n" + b"x" * 3_000_000, "found a line of more than a million signs"),
        (b"x" * 100_000, "found a first row that is blank or far too long"),
    ],
)
def test_a_file_that_is_no_table_is_a_fault_of_the_whole_table(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    report = checked(tmp_path, people=content)
    assert [fault.kind for fault in report.whole_tables] == ["file"]
    assert said(report)[0].startswith(f"people: {sentence}")


def test_rows_with_too_few_or_too_many_cells_are_faults_with_their_row(tmp_path: Path) -> None:
    report = checked(tmp_path, needs='need,met,kind\nn1,yes,food\n"n\n2",no\nn3,no,food,x\nn4\n')
    assert said(report) == [
        "needs, row 3: found 2 cells, expected 3, as in the first row",
        "needs, row 4: found 4 cells, expected 3, as in the first row",
        "needs, row 5: found one cell, expected 3, as in the first row",
    ]


def test_good_rows_among_wrong_ones_keep_their_numbers(tmp_path: Path) -> None:
    raw = opened(tmp_path, needs="need,met\nn1\nn2,yes\n\nn3,no,no\nn4,no\n")
    assert rows(raw, "needs", "need") == [(3, "n2"), (6, "n4")]


def test_a_quotation_mark_out_of_place_spoils_its_own_row_only(tmp_path: Path) -> None:
    raw = opened(tmp_path, needs='need,met\nn1,yes\nn2,"y"es\nn3,no\n')
    assert [fault.text() for fault in raw.faults] == [
        "needs, row 3: found a quotation mark out of place or never closed,"
        " expected one on each side of a cell, or none"
    ]
    assert rows(raw, "needs", "need") == [(2, "n1"), (4, "n3")]


def test_a_quotation_mark_never_closed_is_told(tmp_path: Path) -> None:
    report = checked(tmp_path, needs='need,met\nn1,yes\nn2,"yes\nn3,no\n')
    assert said(report)[0].startswith("needs, row 3: found a quotation mark out of place or never closed")


def test_a_header_without_rows_is_an_empty_table(tmp_path: Path) -> None:
    raw = opened(tmp_path, needs="need,met\n", people="person")
    assert rows(raw, "needs") == rows(raw, "people") == []
    assert not raw.faults.totals


def test_a_cell_guarded_against_formulas_is_read_as_it_was(tmp_path: Path) -> None:
    raw = opened(tmp_path, people="person,place\n'=1+1,'tis\n")
    assert rows(raw, "people", "person", "place") == [(2, "=1+1", "'tis")]
