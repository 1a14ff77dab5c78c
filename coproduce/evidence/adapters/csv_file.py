"""One CSV table of somebody's export, plain or gzip'd, its rows by heading."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coproduce.errors import SourceError
from coproduce.evidence.adapters.text import TextFile, text_file

ENDINGS = (".csv", ".csv.gz")


@dataclass(frozen=True)
class CsvFile:
    """A table whose headings are known."""

    text: TextFile
    delimiter: str
    headings: Sequence[str]

    @property
    def name(self) -> str:
        """The file's name, as a person looks for it."""
        return self.text.path.name

    def rows(self) -> Iterator[tuple[int, Mapping[str, str]]]:
        """The number a spreadsheet shows, and the cells by heading, trimmed; one the row lacks is empty."""
        blank = dict.fromkeys(self.headings, "")
        for row, cells in self.text.rows(self.delimiter):
            if row > 1 and any(cells):
                given = zip(self.headings, (cell.strip() for cell in cells), strict=False)
                yield row, blank | dict(given)


def csv_path(folder: Path, stem: str) -> Path | None:
    """The table of that name in the folder, if there is one."""
    return next((path for ending in ENDINGS if (path := folder / f"{stem}{ending}").is_file()), None)


def csv_file(path: Path, needed: Sequence[str]) -> CsvFile:
    """The table at `path`; SourceError where it cannot be read or lacks a column that is needed.

    Cells are apart by commas, or by semicolons where the headings have no comma.
    """
    text = text_file(path)
    headings, delimiter = _headings(text, ","), ","
    if len(headings) < 2:
        headings, delimiter = _headings(text, ";"), ";"
    lacking = [column for column in needed if column not in headings]
    if lacking:
        raise SourceError(f"{path.name} cannot be read: it has no column {' and no column '.join(lacking)}.")
    return CsvFile(text, delimiter, headings)


def _headings(text: TextFile, delimiter: str) -> Sequence[str]:
    _, first = next(text.rows(delimiter), (1, []))
    return [heading.strip().lower() for heading in first]
