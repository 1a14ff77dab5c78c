"""A folder of tables, with or without a descriptor; nothing outside it is read."""

import json
from pathlib import Path

import pytest

from coproduce.errors import SourceError
from coproduce.evidence.reading.raw import read
from coproduce.evidence.tests.packages import folder, rows

PEOPLE = "person\np1\n"


def described(home: Path, said: object, **files: str) -> Path:
    return folder(home, {"datapackage.json": json.dumps(said), **files})


def test_the_descriptor_says_its_few_values_and_where_tables_are(tmp_path: Path) -> None:
    said = {"as_of": "2025-03-31", "framework": "review-2014", "older_from": 60}
    said["resources"] = [{"name": "people", "path": "data/who.csv"}]
    package = folder(
        tmp_path, {"datapackage.json": json.dumps(said), "data/who.csv": PEOPLE, "needs.csv": "need\n"}
    )
    raw = read(package)
    assert (str(raw.descriptor.as_of), raw.descriptor.framework, raw.descriptor.older_from) == (
        "2025-03-31",
        "review-2014",
        60,
    )
    assert rows(raw, "people", "person") == [(2, "p1")]
    assert set(raw.tables) == {"people", "needs"}


def test_a_name_with_stars_and_brackets_is_just_a_name(tmp_path: Path) -> None:
    (tmp_path / "a[b]*").mkdir()
    package = folder(tmp_path / "a[b]*", {"people.csv": PEOPLE})
    assert rows(read(package), "people", "person") == [(2, "p1")]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"as_of": "31/03/2025"}, "as_of should be a day such as 2025-03-31, not “31/03/2025”"),
        ({"as_of": "2025-02-30"}, "as_of should be a day such as 2025-03-31, not “2025-02-30”"),
        ({"older_from": "sixty"}, "older_from should be an age such as 65, not “sixty”"),
        ({"resources": [{"name": "people"}]}, "each of its resources should have a name and one path"),
        ({"resources": "people"}, "each of its resources should have a name and one path"),
        ({"resources": [{"name": "people", "path": "../people.csv"}]}, "leads out of the package"),
        ({"resources": [{"name": "people", "path": "/etc/passwd"}]}, "leads out of the package"),
        (
            {"resources": [{"name": "people", "path": "https://example.org/people.csv"}]},
            "there is no .csv or",
        ),
        ({"resources": [{"name": "people", "path": "gone.csv"}]}, "there is no .csv or .parquet file"),
        (
            {"resources": [{"name": "people", "path": "datapackage.json"}]},
            "there is no .csv or .parquet file",
        ),
        ({"resources": [{"name": "people", "path": "a\0b.csv"}]}, "there is no .csv or .parquet file"),
        ({"resources": [{"name": "people", "path": "needs.csv"}] * 2}, "names people twice"),
        ([], "should hold one JSON object"),
    ],
)
def test_a_descriptor_that_is_wrong_is_said_in_a_sentence(
    tmp_path: Path, said: object, sentence: str
) -> None:
    with pytest.raises(SourceError, match=sentence):
        read(described(tmp_path, said, **{"needs.csv": "need\n"}))


def test_a_descriptor_that_is_no_json_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"datapackage\.json is not written as JSON"):
        read(folder(tmp_path, {"datapackage.json": "as_of: today", "people.csv": PEOPLE}))


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text(PEOPLE)
    package = folder(tmp_path, {"needs.csv": "need\n"})
    (package / "people.csv").symlink_to(tmp_path / "secret.csv")
    with pytest.raises(SourceError, match="leads out of the package"):
        read(package)


def test_two_files_for_one_table_are_not_chosen_between(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="two files for people"):
        read(folder(tmp_path, {"people.csv": PEOPLE, "people.parquet": "x"}))


def test_a_folder_without_any_table_is_no_package(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no table of an evidence package"):
        read(folder(tmp_path, {"holiday.csv": "photo\n1\n", "notes.txt": "hello"}))


def test_a_missing_path_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="There is nothing at"):
        read(tmp_path / "nowhere")


def test_a_random_file_is_no_package(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(bytes(range(256)))
    with pytest.raises(SourceError, match="is not a package"):
        read(tmp_path / "photo.jpg")
