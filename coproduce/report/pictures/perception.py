"""What each side says of the same thing, and the gap between older people and professionals."""

from collections.abc import Iterable, Sequence

from coproduce.report.pictures.bars import OLDER, PROFESSIONAL, Bars, sides
from coproduce.report.words import Data


def perception(findings: Iterable[Data]) -> list[Bars]:
    """What each side says of the same thing, with the gap between older people and professionals."""
    return [
        Bars(one["text"], sides(one), gap_words(one["gaps"]))
        for one in findings
        if one["kind"] == "said" and one["by"]["side"]
    ]


def gap_words(gaps: Sequence[Data]) -> str:
    """Whether older people and professionals see it differently, and by how much; empty if not compared."""
    for gap in gaps:
        if {gap["one"], gap["two"]} == {OLDER, PROFESSIONAL}:
            turned = gap["one"] == PROFESSIONAL
            low, high = (-gap["high"], -gap["low"]) if turned else (gap["low"], gap["high"])
            return _gap(round(100 * low), round(100 * high))
    return ""


def _gap(low: int, high: int) -> str:
    """Older people less professionals."""
    if low > 0:
        return f"Older people say it more often, by {low} to {high} in 100."
    if high < 0:
        return f"Older people say it less often, by {-high} to {-low} in 100."
    return f"Nobody can tell a difference: it lies between {low} and {high} in 100."
