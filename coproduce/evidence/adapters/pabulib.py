"""Ballots on a public budget, as the Pabulib library keeps them (`.pb`), made into an evidence package."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from coproduce.errors import SourceError
from coproduce.evidence.adapters import pabulib_rows as rows
from coproduce.evidence.adapters.faults import refuse
from coproduce.evidence.adapters.pabulib_count import count
from coproduce.evidence.adapters.pabulib_file import ENDING, PabulibFile, read
from coproduce.evidence.fault import Faults
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.write import Writer


def is_pabulib(source: Path) -> bool:
    """Whether this is a `.pb` or `.pb.gz` by its name, or a folder that holds one."""
    return bool(_in_folder(source)) if source.is_dir() else bool(ENDING.search(source.name))


def convert(source: Path, out: Path, *, older_from: int = 65, progress: Progress = silent) -> None:
    """Writes the package of one file, or of all files in a folder: each file is an initiative.

    `older_from` is the age in years from which a voter is an older person here. SourceError for a file that
    cannot be read and FaultsFound for wrong rows come before anything is written.
    """
    files = [read(path) for path in _paths(source)]
    votes = list(_counted(source, files, older_from, progress))
    ended = [file.ended_on for file in files if file.ended_on]
    as_of, title = max(ended, default=None), source.resolve().name
    with Writer(out, as_of=as_of, older_from=older_from, title=title) as writer:
        for table in rows.TABLES:
            writer.table(table.name, table.columns, _rows(table, votes, progress))


def _counted(
    source: Path, files: Sequence[PabulibFile], older_from: int, progress: Progress
) -> Iterator[rows.Vote]:
    faults = Faults()
    for done, file in enumerate(files):
        progress("counting ballots", done, len(files))
        yield rows.Vote(file, count(file, older_from, faults), older_from)
    refuse(source.resolve().name, faults)


def _rows(table: rows.Made, votes: Sequence[rows.Vote], progress: Progress) -> Iterator[rows.Row]:
    for done, vote in enumerate(votes):
        progress(f"writing {table.name}", done, len(votes))
        yield from table.rows(vote)


def _paths(source: Path) -> Sequence[Path]:
    paths = _in_folder(source) if source.is_dir() else [source]
    names: dict[str, Path] = {}
    for path in paths:
        other = names.setdefault(ENDING.sub("", path.name), path)
        if other != path:
            raise SourceError(f"{other.name} and {path.name} would be one initiative. Keep one of the two.")
    return paths


def _in_folder(folder: Path) -> Sequence[Path]:
    return sorted(path for path in folder.iterdir() if ENDING.search(path.name) and path.name[0] != ".")
