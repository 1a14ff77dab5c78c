"""The figures at a nation's size: all questions, beside reading their columns, and some beside pandas."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from coproduce.bench.asked_in_pandas import QUESTIONS
from coproduce.bench.frames import pandas_at_hand
from coproduce.bench.measure import Measured
from coproduce.errors import CoproduceError
from coproduce.evidence.progress import Progress, silent

LIMIT, ROOM, TIMES = 30.0, 1_200_000_000, 5.0


@dataclass(frozen=True)
class Line:
    """One figure: what was measured, what is promised of the whole nation, what came out, if it holds."""

    what: str
    promised: str
    measured: str
    kept: bool = True


def figures(folder: Path, *, beside_pandas: bool = True, progress: Progress = silent) -> Iterator[Line]:
    """Measure the nation in that folder, each step in a process of its own."""
    if beside_pandas:
        pandas_at_hand()
    steps = ["everything", "columns", "with strands", *(("some", "pandas") if beside_pandas else ())]
    done: dict[str, Measured] = {}
    for number, step in enumerate(steps):
        progress("Measuring", number, len(steps))
        done[step] = run(step, folder)
    yield from _asked(done["everything"])
    yield _took("the same, by strand too", done["with strands"])
    yield _took(f"merely reading the {done['columns']['found']} columns they read", done["columns"])
    if beside_pandas:
        yield from _beside_pandas(done["some"], done["pandas"])


def run(step: str, folder: Path) -> Measured:
    """One step, in a new Python; CoproduceError with what it said where it does not end well."""
    command = [sys.executable, "-m", "coproduce.bench.measure", step, str(folder)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (our own)
    if ended.returncode:
        last = ended.stderr.strip().rpartition("\n")[2]
        raise CoproduceError(f"Measuring “{step}” did not end well: {last}")
    found: Measured = json.loads(ended.stdout)
    return found


def _asked(done: Measured) -> Iterator[Line]:
    what = f"all {done['found']} questions, by initiative, side, place, channel, quarter and level"
    time = f"{done['seconds']:.1f} s ({done['worked']:.0f} s of processor time)"
    yield Line(what, f"< {LIMIT:.0f} s on 2 cores", time, done["seconds"] < LIMIT)
    yield Line(
        "memory held at most", f"< {ROOM / 1e9} GB", f"{done['memory'] / 1e9:.2f} GB", done["memory"] < ROOM
    )


def _took(what: str, done: Measured) -> Line:
    return Line(what, "", f"{done['seconds']:.1f} s, {done['memory'] / 1e9:.2f} GB")


def _beside_pandas(ours: Measured, theirs: Measured) -> Iterator[Line]:
    times, some = theirs["seconds"] / ours["seconds"], f"{len(QUESTIONS)} of the questions"
    yield _took(f"{some} in DuckDB, from opening to answer", ours)
    yield _took(f"{some} in pandas, from reading to answer, days made pandas' own", theirs)
    yield Line("how many times as fast as pandas", f"≥ {TIMES:.0f}", f"{times:.1f}", times >= TIMES)
    same = ours["found"] == theirs["found"]
    yield Line("the counts of both are equal", "yes", "yes" if same else "no", same)
