"""One step of the measuring, in a process of its own with memory of its own: prints its figures as JSON."""

import json
import resource
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, TypedDict

from coproduce.assess.ask import ask_all
from coproduce.assess.finding import Finding
from coproduce.assess.question import Question, question, questions
from coproduce.bench.asked_in_pandas import QUESTIONS
from coproduce.bench.make import AS_OF
from coproduce.bench.twin import KNOWN, Twin
from coproduce.evidence.database import quoted
from coproduce.evidence.open_parquet import open_parquet


class Measured(TypedDict):
    """Seconds on the clock and of the processors, the most memory held in bytes, and what came out."""

    seconds: float
    worked: float
    memory: int
    found: Any


def measure(step: str, folder: Path) -> Measured:
    """Do one of the steps on a nation's folder."""
    began, worked = perf_counter(), process_time()
    found = STEPS[step](folder)
    return {
        "seconds": perf_counter() - began,
        "worked": process_time() - worked,
        "memory": _most_memory(),
        "found": found,
    }


def _most_memory() -> int:
    """The most memory this process ever held, in bytes."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith("VmHWM:"))) * 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def ask_everything(folder: Path) -> int:
    """How many questions were asked, by initiative, side, place, channel, quarter and level."""
    found = _ask(folder, list(questions().values()))
    return sum(not finding.absent for finding in found)


def ask_with_strands(folder: Path) -> int:
    """The same, and by strand."""
    found = _ask(folder, list(questions().values()), strands=True)
    return sum(not finding.absent for finding in found)


def read_columns(folder: Path) -> int:
    """How many columns the questions read: each is read once, and its values mixed into one number."""
    package = open_parquet(folder)
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for one in questions().values():
        for name in (part.strip() for need in (*one.needs, *one.uses) for part in need.split("|")):
            if package.has(name) and "." in name:
                wanted[name.partition(".")[0]].add(name.partition(".")[2])
    for table, columns in wanted.items():
        mixed = ", ".join(f"bit_xor(hash({quoted(column)}))" for column in sorted(columns))
        package.connection.execute(f"SELECT {mixed} FROM {quoted(table)}").fetchall()
    return sum(map(len, wanted.values()))


def ask_some(folder: Path) -> dict[str, dict[str, Sequence[int]]]:
    """The counts of the questions that pandas is asked too."""
    return {one.question.stem: _sums(one) for one in _ask(folder, [question(stem) for stem in QUESTIONS])}


def ask_pandas(folder: Path) -> dict[str, dict[str, Sequence[int]]]:
    """The same counts from pandas."""
    twin = Twin(folder, AS_OF)
    return {
        stem: {f"{way}|{value}": sums for (way, value), sums in twin.ask(stem).items()} for stem in QUESTIONS
    }


def _ask(folder: Path, asked: list[Question], *, strands: bool = False) -> list[Finding]:
    return ask_all(open_parquet(folder), asked, strands=strands)


def _sums(finding: Finding) -> dict[str, Sequence[int]]:
    by = {"all": {"": finding.total}, **finding.by}
    return {
        f"{way}|{value}": [getattr(tally, name) for name in KNOWN]
        for way, tallies in by.items()
        for value, tally in tallies.items()
    }


STEPS: dict[str, Callable[[Path], Any]] = {
    "everything": ask_everything,
    "with strands": ask_with_strands,
    "columns": read_columns,
    "some": ask_some,
    "pandas": ask_pandas,
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))
