"""What was done, what is happening and what is to come, one under the other."""

from collections.abc import Sequence
from dataclasses import dataclass

DONE, NOW, TO_COME = "done", "now", "to come"


@dataclass(frozen=True)
class Step:
    """One step as it is told: when, a few words more, a heading, and what happened."""

    when: str
    title: str
    words: str
    state: str = DONE
    more: str = ""


@dataclass(frozen=True)
class Drawn:
    """A step with the line that reaches it and the line that leaves it: "us", "todo" or "" for none."""

    step: Step
    above: str
    below: str


def timeline(steps: Sequence[Step]) -> list[Drawn]:
    """The steps in order, joined: a full line up to now, dots for what is to come."""
    lines = ["us" if step.state != TO_COME else "todo" for step in steps]
    return [
        Drawn(
            step,
            above=lines[place] if place else "",
            below=lines[place + 1] if place + 1 < len(steps) else "",
        )
        for place, step in enumerate(steps)
    ]
