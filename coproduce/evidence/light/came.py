"""From the sheet Came to meetings and who was there."""

from coproduce.evidence.light.read import Line
from coproduce.evidence.light.rows import Rows
from coproduce.evidence.light.sheets import SIDES
from coproduce.evidence.light.value import Value


def meetings(came: list[Line], cards: list[Line], initiative: str) -> Rows:
    """A meeting that only the cards tell of was a meeting all the same."""
    modes = dict.fromkeys(line["held_on"] for line in cards) | {
        line["held_on"]: line["mode"] for line in came
    }
    for held_on, mode in modes.items():
        yield {"meeting": meeting(held_on), "initiative": initiative, "held_on": held_on, "mode": mode}


def meeting_sides(came: list[Line]) -> Rows:
    """How many of each side came, where somebody counted."""
    for line in came:
        for side in counted_sides(line):
            yield {"meeting": meeting(line["held_on"]), "side": side, "came": line[side]}


def counted_sides(line: Line) -> tuple[str, ...]:
    """All three sides where any was counted: the one left blank is not known, which is not nobody."""
    return SIDES if any(line[side] is not None for side in SIDES) else ()


def meeting(held_on: Value) -> str:
    """The code of the meeting on that day."""
    return f"meeting on {held_on}"
