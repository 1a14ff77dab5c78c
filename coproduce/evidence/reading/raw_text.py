"""Is it text, and in which letters? Every CSV file is looked through once, a block at a time."""

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from coproduce.evidence.fault import Unreadable

BLOCK = 1 << 20
SAVE_AGAIN = "plain text: save the sheet again as CSV UTF-8"


@dataclass
class Text:
    """A file of UTF-8 text, made of so many lines; `utf8` tells whether it was so from the start."""

    path: Path
    utf8: bool = True
    lines: int = 0


def utf8_text(file: Path, room: Path, tell: Callable[[int], None]) -> Text:
    """The file itself where it is UTF-8, or a copy in `room` of what Windows wrote (cp1252); else Unreadable.

    `tell` is given the bytes read so far.
    """
    if file.stat().st_size == 0:
        raise Unreadable(
            "an empty file, without even a first row", "the names of its columns in the first row"
        )
    text = Text(file)
    _look_through(text, tell)
    if not text.utf8:
        text.path = room / f"{file.stem}.utf8.csv"
        _from_windows(file, text.path)
    return text


def _look_through(text: Text, tell: Callable[[int], None]) -> None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    done, last = 0, b""
    for block in _blocks(text.path):
        # A line end that spans two blocks is seen in the second.
        _refuse(last + block, first=not done)
        text.lines += block.count(b"\n")
        text.utf8 = text.utf8 and _decodes(decoder, block)
        done, last = done + len(block), block[-1:]
        tell(done)
    _refuse(last + b" ", first=False)
    text.lines += last != b"\n"
    text.utf8 = text.utf8 and _decodes(decoder, b"", final=True)


def _refuse(seen: bytes, *, first: bool) -> None:
    if first and seen.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Unreadable("text written as UTF-16", SAVE_AGAIN)
    if b"\0" in seen:
        raise Unreadable("a zero byte, which no text holds", SAVE_AGAIN)
    # A return that ends the block may have its line feed in the next.
    sure = seen.removesuffix(b"\r")
    if b"\r" in sure and sure.count(b"\r") > sure.count(b"\r\n"):
        raise Unreadable("the line ends of an old Mac", SAVE_AGAIN)


def _decodes(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _from_windows(file: Path, copy: Path) -> None:
    with copy.open("w", encoding="utf-8", newline="") as out:
        for block in _blocks(file):
            try:
                out.write(block.decode("cp1252"))
            except UnicodeDecodeError as wrong:
                byte = f"{block[wrong.start]:02X}"
                found = f"a byte ({byte}) that is neither UTF-8 nor Windows text"
                raise Unreadable(found, SAVE_AGAIN) from None


def _blocks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as source:
        while block := source.read(BLOCK):
            yield block
