"""A figure: what is measured, what is promised, what this machine did."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    what: str
    promised: str
    measured: str
    kept: bool


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The median time in seconds that the work takes."""
    taken = []
    for _ in range(times):
        began = perf_counter()
        work()
        taken.append(perf_counter() - began)
    return median(taken)


def timed(what: str, limit: float, took: float) -> Figure:
    """A figure that promises to stay under a time, both in seconds."""
    return Figure(what, f"< {said(limit)}", said(took), took < limit)


def said(time: float) -> str:
    """A time as people read it."""
    return f"{time:.2f} s" if time >= 1 else f"{time * 1000:.0f} ms"
