"""Cells of a workbook that hold a formula's error, as #DIV/0!; the reader of workbooks gives a blank."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

# Read only in a process of its own, which is kept small.
from xml.etree import ElementTree

Place = tuple[int, int]
"""Row and column, counted from 1."""

CELL = re.compile(rb'<c\s([^>]*\bt="e"[^>]*)>.*?<v>([^<]*)</v>', re.DOTALL)
AT = re.compile(rb'\br="([A-Z]+)([0-9]+)"')
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
KIND = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def spreadsheet_errors(book: Path) -> Mapping[str, Mapping[Place, str]]:
    """The errors of each sheet by its name."""
    with zipfile.ZipFile(book) as package:
        if "content.xml" in package.namelist():
            return dict(_of_ods(package.read("content.xml")))
        return {name: dict(_of_xlsx(package.read(file))) for name, file in _sheets(package)}


def _sheets(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The sheets' names, and the files in the workbook that hold them."""
    relations = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    files = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    for element in ElementTree.fromstring(package.read("xl/workbook.xml")).iter():  # noqa: S314
        if element.tag.endswith("}sheet"):
            file = files[element.get(RELATION)]
            yield element.get("name", ""), file.lstrip("/") if file.startswith("/") else f"xl/{file}"


def _of_xlsx(sheet: bytes) -> Iterator[tuple[Place, str]]:
    for cell in CELL.finditer(sheet):
        if at := AT.search(cell[1]):
            yield (int(at[2]), _number(at[1])), cell[2].decode()


def _number(letters: bytes) -> int:
    """Column A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _of_ods(content: bytes) -> Iterator[tuple[str, dict[Place, str]]]:
    # Most workbooks hold no error, and are then not taken apart a second time.
    if b'value-type="error"' not in content:
        return
    for table in ElementTree.fromstring(content).iter(f"{TABLE}table"):  # noqa: S314
        yield table.get(f"{TABLE}name", ""), dict(_of_table(table))


def _of_table(table: ElementTree.Element) -> Iterator[tuple[Place, str]]:
    row = 1
    for line in table.iter(f"{TABLE}table-row"):
        column = 1
        for cell in line:
            if cell.get(KIND) == "error":
                yield (row, column), "".join(cell.itertext())
            column += int(cell.get(f"{TABLE}number-columns-repeated", 1))
        row += int(line.get(f"{TABLE}number-rows-repeated", 1))
