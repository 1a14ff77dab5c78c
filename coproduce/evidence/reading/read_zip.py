"""A package in a .zip, unpacked with care: nothing outside its own room, and no more than it should be."""

import errno
import lzma
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from coproduce.errors import SourceError
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.read_folder import READERS, read_folder

MOST = 8 << 30
"""The most bytes a .zip may unpack to."""
TIMES = 100
"""How many times its own size it may unpack to, once it unpacks to more than a little."""
LITTLE = 64 << 20
BLOCK = 1 << 20
# All that Python may say of a .zip that is cut off, damaged or packed in a way it does not know.
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, ValueError)
# And what the system may say because of it: a place before its beginning, two files where one can be, a
# name that is too long. Bzip2 gives no number. Of a full disk, the .zip is not to blame.
ITS_OWN_FAULT = (None, errno.EINVAL, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG)


def read_zip(raw: Raw, source: Path, room: Path) -> None:
    """Unpack into `room` and read as a folder."""
    folder = room / "unpacked"
    folder.mkdir()
    unpack(source, folder, allowed=min(MOST, max(LITTLE, TIMES * source.stat().st_size)))
    read_folder(raw, folder, room)


def unpack(source: Path, folder: Path, *, allowed: int) -> None:
    """Unpack the tables and the descriptor; SourceError for a .zip that is broken, locked or a trap.

    `allowed` is in bytes, counted as they come: what a .zip says of its own size may be untrue.
    """
    try:
        with zipfile.ZipFile(source) as package:
            for entry in package.infolist():
                _refuse(entry, source)
                if _wanted(entry):
                    allowed -= _unpack(package, entry, folder / entry.filename, allowed)
    except BROKEN:
        raise _not_whole(source) from None
    except OSError as wrong:
        if wrong.errno not in ITS_OWN_FAULT:
            raise
        raise _not_whole(source) from None


def _not_whole(source: Path) -> SourceError:
    return SourceError(f"{source} is not a whole .zip file: make it again.")


def _refuse(entry: zipfile.ZipInfo, source: Path) -> None:
    name = PurePosixPath(entry.filename.replace("\\", "/"))
    if name.is_absolute() or ".." in name.parts or ":" in entry.filename:
        raise SourceError(
            f"{source} wants to write outside its own folder (“{entry.filename}”): it was not unpacked."
        )
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise SourceError(
            f"{source} holds a link (“{entry.filename}”) where there should be a file: put the file in."
        )
    if entry.flag_bits & 1:
        raise SourceError(f"{source} is locked with a password: make it again without one.")


def _wanted(entry: zipfile.ZipInfo) -> bool:
    name = PurePosixPath(entry.filename)
    return not entry.is_dir() and "__MACOSX" not in name.parts and name.suffix.lower() in (*READERS, ".json")


def _unpack(package: zipfile.ZipFile, entry: zipfile.ZipInfo, file: Path, allowed: int) -> int:
    size = 0
    file.parent.mkdir(parents=True, exist_ok=True)
    with package.open(entry) as packed, file.open("xb") as out:
        while block := packed.read(BLOCK):
            size += len(block)
            if size > allowed:
                raise SourceError(
                    f"{package.filename} unpacks to far more than a package should: it was not read."
                )
            out.write(block)
    return size
