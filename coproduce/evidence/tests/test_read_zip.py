"""A .zip is unpacked with care."""

import errno
import stat
import zipfile
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from coproduce.errors import SourceError
from coproduce.evidence.reading import read_zip
from coproduce.evidence.reading.raw import read
from coproduce.evidence.tests.packages import rows

PEOPLE = "person\np1\n"


def zipped(home: Path, files: dict[str, str]) -> Path:
    package = home / "package.zip"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in files.items():
            out.writestr(name, content)
    return package


def test_a_zip_is_read_as_a_folder(tmp_path: Path) -> None:
    raw = read(zipped(tmp_path, {"people.csv": PEOPLE, "datapackage.json": '{"as_of": "2025-03-31"}'}))
    assert rows(raw, "people", "person") == [(2, "p1")]
    assert str(raw.descriptor.as_of) == "2025-03-31"


def test_a_folder_that_was_zipped_whole_is_found_inside(tmp_path: Path) -> None:
    raw = read(zipped(tmp_path, {"ours/people.csv": PEOPLE, "__MACOSX/ours/._people.csv": "junk"}))
    assert rows(raw, "people", "person") == [(2, "p1")]


def test_a_zip_that_unpacks_to_far_too_much_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_zip, "LITTLE", 1 << 20)
    with pytest.raises(SourceError, match="unpacks to far more than a package should"):
        read(zipped(tmp_path, {"people.csv": "person\n" + "p" * (3 << 20)}))


def test_what_a_zip_says_of_its_size_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_zip, "LITTLE", 1 << 20)
    package = zipped(tmp_path, {"people.csv": "person\n" + "p" * (3 << 20)})
    size = (len("person\n") + (3 << 20)).to_bytes(4, "little")
    package.write_bytes(package.read_bytes().replace(size, (9).to_bytes(4, "little")))
    with pytest.raises(SourceError, match=r"far more than a package should|is not a whole"):
        read(package)


@pytest.mark.parametrize(
    "name", ["../people.csv", "/tmp/people.csv", "a/../../people.csv", "..\\people.csv", "C:x.csv"]
)
def test_a_zip_that_points_outside_itself_is_not_unpacked(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError, match="wants to write outside its own folder"):
        read(zipped(tmp_path, {"needs.csv": "need\n", name: PEOPLE}))
    assert [entry.name for entry in tmp_path.iterdir()] == ["package.zip"]


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("people.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "package.zip", "w") as out:
        out.writestr(link, "/etc/passwd")
    with pytest.raises(SourceError, match="holds a link"):
        read(tmp_path / "package.zip")


def test_a_locked_zip_says_so(tmp_path: Path) -> None:
    package = zipped(tmp_path, {"people.csv": PEOPLE})
    content = bytearray(package.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    package.write_bytes(content)
    with pytest.raises(SourceError, match="locked with a password"):
        read(package)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip at all"])
def test_a_broken_zip_says_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "package.zip").write_bytes(content)
    with pytest.raises(SourceError, match=r"is not a whole \.zip file"):
        read(tmp_path / "package.zip")


def test_a_zip_with_a_spoilt_file_says_so(tmp_path: Path) -> None:
    package = zipped(tmp_path, {"people.csv": "person\n" + "".join(f"p{number}\n" for number in range(999))})
    content = bytearray(package.read_bytes())
    content[60:90] = bytes(30)
    package.write_bytes(content)
    with pytest.raises(SourceError, match=r"is not a whole \.zip file"):
        read(package)


@pytest.mark.parametrize(
    "packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_however_it_is_packed_and_wherever_it_is_damaged_it_is_read_or_says_so(
    tmp_path: Path, packed: int
) -> None:
    package, chance = tmp_path / "package.zip", Random(packed)
    with zipfile.ZipFile(package, "w", packed) as out:
        out.writestr("people.csv", PEOPLE + "".join(f"p{chance.random()}\n" for _row in range(200)))
    whole = package.read_bytes()
    refused = 0
    for _damage in range(200):
        spoilt = bytearray(whole)
        for _byte in range(3):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
            # Where the .zip says what is in it and where, a fault does most.
            spoilt[-1 - chance.randrange(60)] = chance.randrange(256)
        package.write_bytes(spoilt)
        with TemporaryDirectory() as folder:
            try:
                read_zip.unpack(package, Path(folder), allowed=1 << 20)
            except SourceError:
                refused += 1
    assert refused > 100


def test_a_zip_with_the_same_table_twice_says_so(tmp_path: Path) -> None:
    package = tmp_path / "package.zip"
    with zipfile.ZipFile(package, "w") as out:
        out.writestr("people.csv", PEOPLE)
        with pytest.warns(UserWarning, match="Duplicate name"):
            out.writestr("people.csv", PEOPLE)
    with pytest.raises(SourceError, match="is not a whole"):
        read(package)


def test_a_full_disk_is_not_blamed_on_the_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(read_zip, "_unpack", full)
    with pytest.raises(SourceError, match="cannot be read: No space left on device"):
        read(zipped(tmp_path, {"people.csv": PEOPLE}))
