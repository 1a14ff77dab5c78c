"""Proposals and comments, as Decidim and Consul platforms export them, made into an evidence package."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from coproduce.errors import SourceError
from coproduce.evidence.adapters.csv_file import CsvFile, csv_file, csv_path
from coproduce.evidence.adapters.faults import refuse
from coproduce.evidence.adapters.proposals_check import look_over
from coproduce.evidence.adapters.proposals_rows import TABLES, Made, Row
from coproduce.evidence.fault import Faults
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.write import Writer

# The columns without which an export says too little. A whole file of comments or meetings may be left out.
NEEDED: Mapping[str, Sequence[str]] = {
    "proposals": ("proposal_id", "created_at", "source", "status"),
    "comments": ("comment_id", "proposal_id", "created_at"),
    "meetings": ("meeting_id",),
}


def is_proposals(source: Path) -> bool:
    """Whether this is a folder that holds `proposals.csv` or `proposals.csv.gz`."""
    return source.is_dir() and csv_path(source, "proposals") is not None


def convert(source: Path, out: Path, *, older_from: int = 65, progress: Progress = silent) -> None:
    """Writes the package of one platform's export: one initiative, named after its folder.

    Such exports hold no ages, so `older_from` changes nothing. SourceError for a file that cannot be read and
    FaultsFound for wrong rows come before anything is written.
    """
    if not is_proposals(source):
        raise SourceError(
            f"{source} cannot be converted: it is no folder with proposals.csv or proposals.csv.gz."
        )
    initiative, sheets, faults = source.resolve().name, _sheets(source), Faults()
    progress("reading proposals", 0, None)
    days = look_over(sheets, faults)
    refuse(initiative, faults)
    as_of, raised = max(chain(*days.values()), default=None), days["proposals"]
    with Writer(out, as_of=as_of, title=initiative) as writer:
        writer.table("initiatives", ("initiative",), [(initiative,)])
        writer.table(
            "kept",
            ("initiative", "kept_table", "from_on", "until_on", "how"),
            [(initiative, "issues", min(raised), as_of, "all")] if raised else [],
        )
        for done, made in enumerate(TABLES):
            progress(f"writing {made.name}", done, len(TABLES))
            writer.table(made.name, made.columns, _rows(made, initiative, sheets))


def _sheets(source: Path) -> Mapping[str, CsvFile]:
    paths = {stem: csv_path(source, stem) for stem in NEEDED}
    return {stem: csv_file(path, NEEDED[stem]) for stem, path in paths.items() if path}


def _rows(made: Made, initiative: str, sheets: Mapping[str, CsvFile]) -> Iterator[Row]:
    sheet = sheets.get(made.sheet)
    for _, cells in sheet.rows() if sheet else ():
        yield from made.rows(initiative, cells)
