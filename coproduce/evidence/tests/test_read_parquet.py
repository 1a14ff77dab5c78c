"""Parquet, whose values have types already: they are checked by the same forms as text."""

from pathlib import Path

from coproduce.evidence.checking.check import check
from coproduce.evidence.database import connect
from coproduce.evidence.reading.raw import Raw, read
from coproduce.evidence.tests.packages import rows, said


def parquet(home: Path, table: str, sql: str) -> Raw:
    connect().execute(f"COPY ({sql}) TO '{home / table}.parquet'")
    return read(home)


def test_ids_may_be_whole_numbers_and_days_be_days(tmp_path: Path) -> None:
    types = "7 AS need, 12.0::DOUBLE AS person, TRUE AS kept_away, DATE '2025-03-31' AS told_on, '' AS kind"
    raw = parquet(tmp_path, "needs", f"SELECT {types}")
    assert rows(raw, "needs", "need", "person", "kept_away", "told_on", "kind") == [
        (2, "7", "12", "true", "2025-03-31", None)
    ]
    assert check(raw).clean


def test_its_first_record_is_row_2_and_blank_ones_are_counted(tmp_path: Path) -> None:
    raw = parquet(tmp_path, "needs", "SELECT unnest(['n1', NULL, 'n3']) AS need")
    assert rows(raw, "needs", "need") == [(2, "n1"), (4, "n3")]


def test_a_moment_is_no_day(tmp_path: Path) -> None:
    raw = parquet(tmp_path, "needs", "SELECT 'n1' AS need, TIMESTAMP '2025-03-31 10:00:00' AS told_on")
    assert said(check(raw)) == [
        "needs, row 2, told_on: found “2025-03-31 10:00:00”, expected a day such as 2025-03-31"
    ]


def test_a_file_that_is_no_parquet_is_a_fault_of_the_table(tmp_path: Path) -> None:
    (tmp_path / "needs.parquet").write_bytes(b"PAR1 and then nothing of the sort")
    assert said(check(read(tmp_path))) == [
        "needs: found a file that is not whole, expected a Parquet file: write it again"
    ]
