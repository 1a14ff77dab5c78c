"""What is missing for the next level, once for all initiatives that miss the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduce.assess.power.level_next import LEVELS
from coproduce.report.pictures.level_behind import Behind

BY_THE_RULE = (
    "What is missing is said by the rule as it stands, if all else stays as it is. Nobody should do things "
    "for the sake of a level."
)


@dataclass(frozen=True)
class Missing:
    """These initiatives lack these records for that level."""

    who: str
    above: str
    wants: Sequence[str]


def missing(found: Sequence[Behind]) -> list[Missing]:
    """By the next level and by what is missing, most initiatives first; those at the top miss nothing."""
    kinds: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for one in found:
        if one.above:
            kinds.setdefault((one.above, tuple(one.wants)), []).append(one.name)
    by_number = sorted(kinds.items(), key=lambda kind: (LEVELS.index(kind[0][0]), -len(kind[1])))
    return [Missing(_who(names, len(found)), *kind) for kind, names in by_number]


def _who(names: Sequence[str], of: int) -> str:
    if len(names) == of > 1:
        return f"All {of} initiatives"
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
