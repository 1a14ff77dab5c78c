"""The line beside a list: from knot to knot down the middle, what ended aside, voices that join in. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

US, THEM, ENDED, TO_COME = "us", "them", "ended", "todo"
LEFT, MIDDLE, RIGHT = "12%", "50%", "88%"
KNOT, TOP, END = "1em", "0", "100%"


@dataclass(frozen=True)
class Line:
    """A line of one kind, between two places."""

    kind: str
    x1: str
    y1: str
    x2: str
    y2: str


@dataclass(frozen=True)
class Beside:
    """What is drawn beside one item of a list: lines, then rings at these places, then a knot or none."""

    lines: Sequence[Line]
    rings: Sequence[str]
    knot: bool


def rail(states: Sequence[str], joining: int = 0) -> list[Beside]:
    """One for each state: `us` happened, `ended` led no further, `todo` is to come or not written down.

    `joining` is how many others (two at most are drawn) join in from beside the first.
    """
    trunk = ["", *(_trunk(states, at) for at in range(len(states)))]
    drawn = [_beside(state, trunk[at], trunk[at + 1]) for at, state in enumerate(states)]
    if drawn and joining:
        first, sides = drawn[0], [LEFT, RIGHT][:joining]
        joins = [Line(THEM, side, KNOT, MIDDLE, END) for side in sides]
        drawn[0] = Beside([*joins, *first.lines], [*sides, *first.rings], first.knot)
    return drawn


def _trunk(states: Sequence[str], at: int) -> str:
    """The kind of line that leaves item `at` for the next: none where nothing comes after."""
    before = [state for state in states[: at + 1] if state != ENDED]
    after = [state for state in states[at + 1 :] if state != ENDED]
    if not before or at + 1 == len(states):
        return ""
    if not after:
        return THEM
    return US if before[-1] == after[0] == US else TO_COME


def _beside(state: str, above: str, below: str) -> Beside:
    if state == ENDED:
        through = [Line(below, MIDDLE, TOP, MIDDLE, END)] if above and below else []
        aside = [Line(THEM, MIDDLE, TOP, RIGHT, KNOT)] if above else []
        return Beside([*through, *aside], [RIGHT], knot=False)
    lines = [Line(above, MIDDLE, TOP, MIDDLE, KNOT)] if above else []
    lines += [Line(below, MIDDLE, KNOT, MIDDLE, END)] if below else []
    return Beside(lines, [] if state == US else [MIDDLE], knot=state == US)
