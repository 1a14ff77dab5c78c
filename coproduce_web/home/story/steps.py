"""The steps of a story, as its files have them, in the order of their days."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coproduce_web.home.story.kept import whose_turn

OWN = ("on", "do", "it", "as", "by", "for", "channel", "through", "read_back", "each", "times")


@dataclass(frozen=True)
class Step:
    """One action: `do` it to `it` on the day `on`, written by `by`; what it made is called `key`.

    `given` are the action's own arguments. What a text beginning with @ stands for: see `kept`.
    """

    on: int
    do: str
    it: str
    key: str
    by: str
    on_behalf_of: str
    reached: Mapping[str, Any]
    given: Mapping[str, Any]


def steps_of(story: Path) -> list[Step]:
    """Those of every file of the story; on the same day, in the order in which they are written."""
    told = [step for file in sorted(story.glob("*.toml")) for step in _of_file(file)]
    return sorted(told, key=lambda step: step.on)


def _of_file(file: Path) -> Iterator[Step]:
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    for written in told["step"]:
        usual = {"by": told["by"]} | written
        for one in usual.get("each", [""]):
            for _time in range(usual.get("times", 1)):
                yield _step(whose_turn(usual, one) if one else usual)


def _step(told: Mapping[str, Any]) -> Step:
    reached = {name: told[name] for name in ("channel", "through", "read_back") if name in told}
    return Step(
        on=told["on"],
        do=told["do"],
        it=told.get("it", ""),
        key=told.get("as", ""),
        by=told["by"],
        on_behalf_of=told.get("for", ""),
        reached=reached,
        # An action may ask for `by` itself.
        given={name.removesuffix("_channel"): value for name, value in told.items() if name not in OWN},
    )
