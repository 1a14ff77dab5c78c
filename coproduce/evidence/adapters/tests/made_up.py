"""Made-up exports for the tests, and a plain look at the package that comes out."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from coproduce.evidence.adapters import pabulib

Rows = Sequence[Mapping[str, str]]

META = {
    "unit": "Little Wold",
    "budget": "100",
    "rule": "greedy",
    "date_begin": "01.06.2022",
    "date_end": "30.06.2022",
}


def ballot_file(
    path: Path,
    *,
    projects: Sequence[str],
    votes: Sequence[str],
    heading: str = "project_id;cost;name;selected",
    voters: str = "voter_id;vote;age;voting_method",
    **meta: str | None,
) -> Path:
    """A Pabulib file of the rows given; a value of META that is None is left out."""
    said = [f"{key};{value}" for key, value in (META | meta).items() if value is not None]
    lines = ["META", "key;value", *said, "PROJECTS", heading, *projects, "VOTES", voters, *votes]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def converted(source: Path, *, older_from: int = 65) -> dict[str, Rows]:
    """The tables of the package made from `source`, which is left beside it."""
    out = source.with_name("package")
    pabulib.convert(source, out, older_from=older_from)
    return package(out)


def package(folder: Path) -> dict[str, Rows]:
    """Every table of a package, read as the plain CSV it is."""
    return {path.stem: table(path) for path in folder.glob("*.csv")}


def table(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
