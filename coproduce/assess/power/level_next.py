"""What is missing for the next level: which records, and how many of them if all else stayed as it is."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from coproduce.assess.power.level_mechanisms import PARTS, YES, Mechanism
from coproduce.assess.power.level_parts import Bars, Counts, Part

NONE, COMPLIANCE, INVOLVEMENT, TRANSFORMATION = (
    "none on record",
    "compliance",
    "involvement",
    "transformation",
)
LEVELS = (NONE, COMPLIANCE, INVOLVEMENT, TRANSFORMATION)
MANY = 200
# What one record suffices for.
ONE = {
    NONE: "a meeting to which an older person came, or a thing done by older people or the community",
    COMPLIANCE: "a decision in which an older person decided or advised, or that their contribution reached",
}


class Next(NamedTuple):
    """The level above the lowest it could be, and what would have to be on record for it."""

    level: str = ""
    wants: Sequence[str] = ()


NOTHING_NEXT = Next()


def next_level(
    lowest: str, row: Counts, four: Sequence[Mechanism], contrary: Sequence[str], undone: bool, bars: Bars
) -> Next:
    """What would be needed beside what there is. Transformation takes several things, each of them needed."""
    if lowest == TRANSFORMATION:
        return NOTHING_NEXT
    if lowest in ONE:
        return Next(LEVELS[LEVELS.index(lowest) + 1], (ONE[lowest],))
    wants = list(_for_transformation(row, four, bars))
    wants += [f"a half-year that does not show the contrary of {name}" for name in dict.fromkeys(contrary)]
    if undone:
        wants.append("fewer decisions undone by others, of those in which older people decided")
    return Next(TRANSFORMATION, wants)


def _for_transformation(row: Counts, four: Sequence[Mechanism], bars: Bars) -> Iterator[str]:
    held = {one.name for one in four if one.holds == YES}
    lacking = {
        name: [_more(part, row, bars) for part in parts if not part.holds(row, bars, "yes")]
        for name, parts in PARTS.items()
        if name not in held
    }
    for name in ("planning", "governance"):
        yield from lacking.get(name, ())
    if not held & {"delivery", "management"}:
        yield f"either {lacking['delivery'][0]}, or {' and '.join(lacking['management'])}"


def _more(part: Part, row: Counts, bars: Bars) -> str:
    number = how_many(part, row, bars)
    if number is None:
        return f"no more {part.records.format(**bars)} could be enough this year"
    words = (part.record if number == 1 else part.records).format(**bars)
    return f"{number} more {words}"


def how_many(part: Part, row: Counts, bars: Bars) -> int | None:
    """The least number of such records that would be enough; None where many more would not be."""
    return next((number for number in range(1, MANY + 1) if _enough(part, row, bars, number)), None)


def _enough(part: Part, row: Counts, bars: Bars, number: int) -> bool:
    more: Mapping[str, int] = {name: row[name] + number for name in part.adds}
    return part.holds({**row, **more}, bars, "yes")
