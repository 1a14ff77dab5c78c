"""What a ballot file that is wrong gets: a clear sentence, and nothing half written."""

import gzip
from pathlib import Path

import pytest

from coproduce.errors import FaultsFound, SourceError
from coproduce.evidence.adapters import pabulib
from coproduce.evidence.adapters.faults import FaultyExport
from coproduce.evidence.adapters.tests.made_up import ballot_file

BENCH = "7;60;Bench;1"


def refusal(source: Path, kind: type[Exception] = SourceError) -> str:
    """What is said on refusing `source`, of which nothing must be left."""
    before = set(source.parent.iterdir())
    with pytest.raises(kind) as raised:
        pabulib.convert(source, source.parent / "package")
    assert set(source.parent.iterdir()) == before
    return str(raised.value)


def test_a_vote_for_a_project_that_is_not_listed_names_file_row_and_project(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=["1;7;70;", "2;7,99;70;"])
    said = refusal(source, FaultsFound)
    assert "wold.pb has 1 fault" in said
    assert "wold.pb, row 14, vote: found “99”, expected a project listed under PROJECTS" in said


def test_all_faults_of_a_folder_come_in_one_run(tmp_path: Path) -> None:
    folder = tmp_path / "votes"
    folder.mkdir()
    ballot_file(folder / "a.pb", projects=["7;much;Bench;1", BENCH, ";1;No id;0"], votes=["1;8;70;"])
    ballot_file(folder / "b.pb", projects=["7;-5;Bench;1"], votes=[";7;70;"])
    said = refusal(folder, FaultsFound)
    assert "votes has 6 faults" in said
    for fault in (
        "a.pb, row 10, cost: found “much”",
        "a.pb, row 11, project_id: found “7”",
        "a.pb, row 12, project_id: found nothing",
        "a.pb, row 15, vote: found “8”",
        "b.pb, row 10, cost: found “-5”",
        "b.pb, row 13, voter_id: found nothing",
    ):
        assert fault in said


def test_twenty_faults_of_a_kind_are_shown_and_all_are_counted(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=[f"{n};99;70;" for n in range(1234)])
    with pytest.raises(FaultyExport) as raised:
        pabulib.convert(source, tmp_path / "package")
    assert str(raised.value).count("found “99”") == 20
    assert "1,234 faults" in str(raised.value)
    assert (len(raised.value.report.faults), raised.value.report.total) == (20, 1234)


def test_a_file_without_votes_is_refused(tmp_path: Path) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=[])
    source.write_text(source.read_text().split("VOTES")[0])
    assert "wold.pb cannot be read: it has no line VOTES." in refusal(source)


@pytest.mark.parametrize(
    ("budget", "said"), [(None, "it says no budget"), ("a lot", "“a lot”, is no amount")]
)
def test_a_budget_that_is_missing_or_no_amount_is_refused(
    tmp_path: Path, budget: str | None, said: str
) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=[], budget=budget)
    assert said in refusal(source)


@pytest.mark.parametrize("day", ["31.02.2022", "soon", "infinity"])
def test_a_last_day_that_does_not_exist_is_refused(tmp_path: Path, day: str) -> None:
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=[], date_end=day)
    assert f"its date_end, “{day}”, is no day" in refusal(source)


@pytest.mark.parametrize(("part", "column"), [("heading", "cost"), ("voters", "vote")])
def test_a_part_without_a_column_it_needs_is_refused(tmp_path: Path, part: str, column: str) -> None:
    headings = {"heading": "project_id;cost", "voters": "voter_id;vote"}
    headings[part] = headings[part].replace(f";{column}", ";other")
    source = ballot_file(tmp_path / "wold.pb", projects=["7;60"], votes=["1;7"], **headings)
    assert f"has no column {column}" in refusal(source)


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x81\xff" * 99, b"%PDF-1.7 and more", "META".encode("utf-16")]
)
def test_a_random_file_called_pb_is_refused(tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "letter.pb"
    source.write_bytes(content)
    assert refusal(source).startswith("letter.pb ")


@pytest.mark.parametrize("content", [b"not packed at all", gzip.compress(b"META\n" * 9999, mtime=0)[:-20]])
def test_a_broken_gzip_is_refused(tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "wold.pb.gz"
    source.write_bytes(content)
    assert "wold.pb.gz is broken" in refusal(source)


def test_a_file_that_unpacks_to_far_more_than_it_should_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coproduce.evidence.adapters.text.NEVER_REFUSED", 1 << 20)
    source = tmp_path / "wold.pb.gz"
    source.write_bytes(gzip.compress(b"META\n" * 1_000_000, mtime=0))
    assert "unpacks to more than 100 times its size" in refusal(source)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / "wold.pb")


def test_one_file_both_plain_and_packed_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "votes"
    folder.mkdir()
    plain = ballot_file(folder / "wold.pb", projects=[BENCH], votes=[])
    (folder / "wold.pb.gz").write_bytes(gzip.compress(plain.read_bytes(), mtime=0))
    assert "wold.pb and wold.pb.gz would be one initiative" in refusal(folder)


def test_a_quote_that_never_ends_is_refused(tmp_path: Path) -> None:
    votes = ['1;"7;70;paper', *(f"{n};7;70;paper" for n in range(20_000))]
    source = ballot_file(tmp_path / "wold.pb", projects=[BENCH], votes=votes)
    assert "wold.pb cannot be read as a table" in refusal(source)
