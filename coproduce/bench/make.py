"""Make the nation: Parquet with whole numbers for ids, always the same."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from coproduce.errors import SourceError
from coproduce.evidence.database import connect, quoted
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.write_parquet import copy_to, describe_as, new_folder

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
    new_folder(out)
    with TemporaryDirectory(prefix="coproduce-") as spill:
        connection = connect(memory_limit=MEMORY, spill=Path(spill))
        connection.execute(_sql(scale))
        made = connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        records = 0
        for done, (name,) in enumerate(sorted(made)):
            progress("Making the nation", done, len(made))
            records += copy_to(connection, f"SELECT * FROM {quoted(name)}", out / f"{name}.parquet")
    describe_as(out, {"title": "A made-up nation", "as_of": AS_OF})
    return records
