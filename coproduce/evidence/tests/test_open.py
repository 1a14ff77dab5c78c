"""Opening a package: whole, or not at all and with a clear word."""

import csv
from pathlib import Path

import pytest

from coproduce.errors import FaultsFound, SourceError
from coproduce.evidence.benchmark import SHIPPED
from coproduce.evidence.open import FaultyPackage, check_source, open_package
from coproduce.evidence.tests.packages import folder

GOOD = "need,told_on,met\nn1,2025-03-31,yes\n"
BAD = GOOD + "n2,2025-02-30,perhaps\n"


def test_a_good_package_opens(tmp_path: Path) -> None:
    package = open_package(folder(tmp_path, {"needs.csv": GOOD}))
    assert (package.source, package.framework, package.older_from) == ("package", "review-2014", None)
    assert package.connection.execute("SELECT need FROM needs").fetchall() == [("n1",)]


def test_a_package_goes_by_its_title_and_without_one_by_the_name_of_its_file(tmp_path: Path) -> None:
    said = '{"title": "  The Wessmoor\\n forum ", "as_of": "2026-03-31"}'
    home = folder(tmp_path, {"needs.csv": GOOD, "datapackage.json": said})
    assert open_package(home, keep=tmp_path / "kept").source == "The Wessmoor forum"
    assert open_package(tmp_path / "kept", checked=True).source == "The Wessmoor forum"
    for strange in ('""', "7", "null", '" "'):
        (home / "datapackage.json").write_text(said.replace('"  The Wessmoor\\n forum "', strange))
        assert open_package(home).source == "package"


def test_a_title_longer_than_a_name_is_cut_between_words(tmp_path: Path) -> None:
    said = f'{{"title": "{"word " * 100}"}}'
    called = open_package(folder(tmp_path, {"needs.csv": GOOD, "datapackage.json": said})).source
    assert len(called) <= 120
    assert called.endswith("word …")


def test_a_package_with_faults_does_not_open_and_tells_them(tmp_path: Path) -> None:
    with pytest.raises(FaultyPackage) as raised:
        open_package(folder(tmp_path, {"needs.csv": BAD}))
    assert isinstance(raised.value, FaultsFound)
    assert raised.value.report.total == 2
    assert str(raised.value).startswith("package has 2 faults, so nothing was assessed.")
    assert str(raised.value).endswith("go on without those rows with --without-faulty-rows.")


def test_it_opens_without_its_faulty_rows_when_told_so(tmp_path: Path) -> None:
    package = open_package(folder(tmp_path, {"needs.csv": BAD + "n3\n"}), without_faulty_rows=True)
    assert package.connection.execute("SELECT need, at_row FROM needs").fetchall() == [("n1", 2)]


def test_there_is_no_going_on_without_a_whole_file(tmp_path: Path) -> None:
    source = folder(tmp_path, {"needs.csv": GOOD, "people.csv": ""})
    with pytest.raises(FaultyPackage, match="no going on without it"):
        open_package(source, without_faulty_rows=True)


def test_checking_alone_gives_the_report(tmp_path: Path) -> None:
    report = check_source(folder(tmp_path, {"needs.csv": BAD}))
    assert not report.clean
    assert [fault.column for fault in report.faults] == ["told_on", "met"]


def test_the_population_that_is_shipped_can_be_asked_for(tmp_path: Path) -> None:
    package = open_package(folder(tmp_path, {"needs.csv": GOOD}), population="shipped")
    with SHIPPED.open(encoding="utf-8", newline="") as file:
        expected = sum(1 for _ in csv.DictReader(file))
    assert package.connection.execute("SELECT count(*) FROM population").fetchone() == (expected,)
    assert package.has("population.people")


def test_a_packages_own_population_wins(tmp_path: Path) -> None:
    own = {"needs.csv": GOOD, "population.csv": "place,people\nDorset,1\n"}
    package = open_package(folder(tmp_path, own), population=SHIPPED)
    assert package.connection.execute("SELECT place, people FROM population").fetchall() == [("Dorset", 1)]


def test_a_population_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is not a table of a population"):
        open_package(folder(tmp_path, {"needs.csv": GOOD}), population=tmp_path / "gone.csv")


def test_progress_tells_what_is_being_done(tmp_path: Path) -> None:
    told: list[str] = []
    open_package(folder(tmp_path, {"needs.csv": GOOD}), progress=lambda what, done, total: told.append(what))
    assert list(dict.fromkeys(told)) == ["reading needs", "checking needs", "loading"]


def test_what_was_spilt_goes_with_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    source = folder(tmp_path, {"needs.csv": GOOD})
    package = open_package(source)
    del package
    assert [entry.name for entry in tmp_path.iterdir()] == ["package"]
