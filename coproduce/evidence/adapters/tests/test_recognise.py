"""Which adapter is taken for what."""

from pathlib import Path

from coproduce.evidence.adapters import recognise
from coproduce.evidence.adapters.tests.made_up import ballot_file


def name(source: Path) -> str | None:
    adapter = recognise(source)
    return adapter.name if adapter else None


def test_a_ballot_file_is_known_by_its_ending(tmp_path: Path) -> None:
    assert name(tmp_path / "wold.pb") == "pabulib"
    assert name(tmp_path / "wold.PB.gz") == "pabulib"
    assert name(tmp_path / "wold.csv") is None


def test_a_folder_of_ballot_files_and_others_is_known(tmp_path: Path) -> None:
    (tmp_path / "SOURCE.txt").write_text("Where they come from.")
    assert name(tmp_path) is None
    ballot_file(tmp_path / "wold.pb", projects=[], votes=[])
    assert name(tmp_path) == "pabulib"


def test_a_folder_with_proposals_is_known_packed_or_not(tmp_path: Path) -> None:
    for number, file in enumerate(("proposals.csv", "proposals.csv.gz")):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / file).touch()
        assert name(folder) == "proposals"


def test_a_package_needs_no_adapter_whatever_lies_beside_its_tables(tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_text("{}")
    (tmp_path / "proposals.csv").touch()
    ballot_file(tmp_path / "wold.pb", projects=[], votes=[])
    assert name(tmp_path) is None


def test_the_sheets_of_the_light_path_are_known(tmp_path: Path) -> None:
    (tmp_path / "Came.csv").touch()
    assert name(tmp_path) == "light"


def test_every_adapter_says_in_words_what_it_takes(tmp_path: Path) -> None:
    adapter = recognise(tmp_path / "wold.pb")
    assert adapter is not None
    assert "Ballots" in adapter.about
