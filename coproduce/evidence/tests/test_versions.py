"""A package says of which version of the tables it is, and one of another is refused in a sentence."""

import json
from datetime import date
from pathlib import Path

import pytest

from coproduce.errors import SourceError
from coproduce.evidence.open import check_source, open_package
from coproduce.evidence.reading import read_descriptor
from coproduce.evidence.write import Writer


def package(home: Path, **said: object) -> Path:
    (home / "needs.csv").write_text("need,initiative\nn1,ash\n")
    (home / "datapackage.json").write_text(json.dumps({"as_of": "2026-03-31", **said}))
    return home


def test_what_we_write_says_its_version(tmp_path: Path) -> None:
    with Writer(tmp_path / "out", as_of=date(2026, 3, 31)) as writer:
        writer.table("needs", ("need",), [("n1",)])
    assert json.loads((tmp_path / "out" / "datapackage.json").read_text())["evidence_version"] == 1
    assert open_package(tmp_path / "out").has("needs")


def test_a_package_that_says_no_version_is_read(tmp_path: Path) -> None:
    assert open_package(package(tmp_path)).as_of == date(2026, 3, 31)


def test_one_from_an_older_version_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_descriptor, "EVIDENCE_VERSION", 2)
    with pytest.raises(
        SourceError, match=r"is of an older version of the evidence tables \(1; these are 2\)"
    ):
        open_package(package(tmp_path, evidence_version=1))


@pytest.mark.parametrize("said", [2, "2", "next"])
def test_one_from_a_newer_version_is_refused(tmp_path: Path, said: object) -> None:
    with pytest.raises(SourceError, match="use a newer Coproduce"):
        check_source(package(tmp_path, evidence_version=said))
