"""Keeping checked tables as Parquet: what `--checked` and Spark read where it lies."""

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from coproduce.errors import SourceError
from coproduce.evidence.database import Connection, quoted, text
from coproduce.evidence.schema import EVIDENCE_VERSION, tables


def new_folder(out: Path) -> None:
    """Make that folder, unless something is there: nothing is overwritten."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise SourceError(
            f"{out} is not an empty folder, and nothing is overwritten: choose a new or an empty folder."
        )
    out.mkdir(parents=True, exist_ok=True)


def write_parquet(
    connection: Connection, out: Path, present: Mapping[str, Collection[str]], said: Mapping[str, object]
) -> None:
    """The tables and columns that came, a file for each; `said` is what the package says of itself."""
    new_folder(out)
    for name, columns in present.items():
        chosen = ", ".join(quoted(column.name) for column in tables()[name].columns if column.name in columns)
        copy_to(
            connection, f"SELECT {chosen} FROM main.{quoted(name)} ORDER BY at_row", out / f"{name}.parquet"
        )
    describe_as(out, said)


def copy_to(connection: Connection, select: str, file: Path) -> int:
    """What is selected as a Parquet file; how many rows it has."""
    rows = connection.execute(f"COPY ({select}) TO {text(str(file))} (FORMAT parquet)").fetchone()
    return int(rows[0]) if rows else 0


def describe_as(out: Path, said: Mapping[str, object]) -> None:
    """What the package says of itself; what is None is not said."""
    told = {name: value for name, value in said.items() if value is not None}
    text = json.dumps({"evidence_version": EVIDENCE_VERSION, **told}, ensure_ascii=False, indent=2)
    (out / "datapackage.json").write_text(text + "\n", encoding="utf-8")
