"""The nation: all its questions, beside reading their columns and beside pandas."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figure import Figure
from coproduce.bench.make import make_nation
from coproduce.bench.nation import figures


def nation() -> list[Figure]:
    """What `coproduce bench nation` measures of the whole nation."""
    with TemporaryDirectory(prefix="coproduce-") as spill:
        folder = Path(spill) / "nation"
        make_nation(folder)
        return [Figure(line.what, line.promised, line.measured, line.kept) for line in figures(folder)]
