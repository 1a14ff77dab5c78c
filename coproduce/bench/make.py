"""Make the nation: Parquet with whole numbers for ids, always the same."""

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from coproduce.errors import SourceError
from coproduce.evidence.database import Connection, connect, quoted
from coproduce.evidence.progress import Progress, silent

INITIATIVES, PEOPLE, BUSY = 20_000, 1_000_000, 20_000
SMALLEST, AS_OF, MEMORY = 0.005, "2026-03-31", "1GB"


@cache
def _sql(scale: float) -> str:
    written = (files("coproduce.bench") / "nation.sql").read_text(encoding="utf-8")
    numbers = {"initiatives": INITIATIVES, "people": PEOPLE, "busy": BUSY}
    for name, number in numbers.items():
        written = written.replace(f"__{name}__", str(round(number * scale)))
    return written.replace("__scale__", f"{scale:f}")


def make_nation(out: Path, scale: float = 1.0, *, progress: Progress = silent) -> int:
    """Write a nation, or a part of one, into a new folder; how many records it has."""
    if not SMALLEST <= scale <= 1:
        raise SourceError(f"A nation's scale goes from {SMALLEST} to 1, the whole of it: not {scale:g}.")
    if out.exists() and any(out.iterdir()):
        raise SourceError(f"{out} is not empty, and nothing is overwritten: choose a new or an empty folder.")
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="coproduce-") as spill:
        connection = connect(memory_limit=MEMORY, spill=Path(spill))
        connection.execute(_sql(scale))
        made = connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        records = 0
        for done, (name,) in enumerate(sorted(made)):
            progress("Making the nation", done, len(made))
            records += _write(connection, name, out)
    said = {"title": "A made-up nation", "as_of": AS_OF}
    (out / "datapackage.json").write_text(json.dumps(said) + "\n", encoding="utf-8")
    return records


def _write(connection: Connection, name: str, out: Path) -> int:
    file = str(out / f"{name}.parquet").replace("'", "''")
    rows = connection.execute(f"COPY (SELECT * FROM {quoted(name)}) TO '{file}' (FORMAT parquet)").fetchone()
    return int(rows[0]) if rows else 0
