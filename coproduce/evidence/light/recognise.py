"""Is this a light workbook, or a folder of its sheets? Only names are looked at."""

import re
import zipfile
from collections.abc import Iterable, Mapping
from html import unescape
from pathlib import Path

from coproduce.evidence.light.sheets import sheets
from coproduce.evidence.reading.read_zip import BROKEN
from coproduce.evidence.schema import tables

PACKAGE = "package"
# Where a workbook lists its sheets, and how far into that list we look (bytes).
LISTED = {
    "xl/workbook.xml": rb'<(?:\w+:)?sheet [^>]*?name="([^"]*)"',
    "content.xml": rb'<table:table table:name="([^"]*)"',
}
FAR_ENOUGH = 16 << 20


def recognise_light(source: Path) -> bool:
    """Whether there is a sheet of the light path in it, and no table of a full package."""
    names = names_in(source)
    return bool(set(light_names(names)) - {PACKAGE}) and not set(names) & set(tables())


def light_names(names: Iterable[str]) -> Mapping[str, str]:
    """The sheets of the light path among these names: our name, and the name as it is written there."""
    ours = {name.casefold(): name for name in (PACKAGE, *(sheet.name for sheet in sheets()))}
    return {ours[key]: name for name in names if (key := name.strip().casefold()) in ours}


def names_in(source: Path) -> tuple[str, ...]:
    """The names of a folder's .csv files or of a workbook's sheets; none where it is neither, or broken."""
    if source.is_dir():
        return tuple(sorted(file.stem for file in source.iterdir() if file.suffix.lower() == ".csv"))
    if source.suffix.lower() not in (".xlsx", ".ods"):
        return ()
    try:
        with zipfile.ZipFile(source) as book:
            return tuple(_listed(book))
    except (OSError, *BROKEN):
        return ()


def _listed(book: zipfile.ZipFile) -> Iterable[str]:
    for file, pattern in LISTED.items():
        if file in book.namelist():
            with book.open(file) as words:
                return [unescape(name.decode()) for name in re.findall(pattern, words.read(FAR_ENOUGH))]
    return []
