"""Text files that others export, plain or gzip'd, row by row as a csv reader sees them."""

import codecs
import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from coproduce.errors import SourceError

ENCODINGS = ("utf-8-sig", "cp1252")
CHUNK = 1 << 20
# Ballots pack to a tenth. A file that unpacks to a hundred times its size was made to fill a disk.
MOST_TIMES = 100
NEVER_REFUSED = 100 << 20


@dataclass(frozen=True)
class TextFile:
    """A file known to be whole, unpackable and text in `encoding`."""

    path: Path
    encoding: str

    def rows(self, delimiter: str) -> Iterator[tuple[int, list[str]]]:
        """Each row's cells with the number a spreadsheet shows for it, beginning with 1."""
        text = io.TextIOWrapper(_unpacked(self.path), encoding=self.encoding, newline="")
        with text:
            try:
                yield from enumerate(csv.reader(text, delimiter=delimiter), start=1)
            except csv.Error as wrong:
                raise SourceError(f"{self.path.name} cannot be read as a table: {wrong}.") from None


def text_file(path: Path) -> TextFile:
    """The file at `path`, read through once, so that a broken one is refused before anything is written."""
    for encoding in ENCODINGS:
        try:
            _read_through(path, encoding)
        except UnicodeDecodeError:
            continue
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise SourceError(f"{path.name} is broken: it cannot be unpacked. Fetch it again.") from None
        except OSError as wrong:
            raise SourceError(f"{path} cannot be opened: {wrong.strerror}.") from None
        return TextFile(path, encoding)
    raise SourceError(f"{path.name} is not a text file. Save it again as UTF-8 text.")


def _read_through(path: Path, encoding: str) -> None:
    decoder = codecs.getincrementaldecoder(encoding)()
    most = max(NEVER_REFUSED, MOST_TIMES * path.stat().st_size)
    with _unpacked(path) as file:
        while chunk := file.read(CHUNK):
            decoder.decode(chunk)
            if file.tell() > most:
                raise SourceError(
                    f"{path.name} unpacks to more than {MOST_TIMES} times its size: not opened."
                )
    decoder.decode(b"", final=True)


def _unpacked(path: Path) -> BinaryIO:
    if path.name.lower().endswith(".gz"):
        return cast(BinaryIO, gzip.open(path, "rb"))
    return path.open("rb")
