"""How far each initiative reaches, on paper: the ladder, the records behind it, and what is missing."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from coproduce.report.lengths import RECORDS, Length
from coproduce.report.on_paper.people import records
from coproduce.report.paper.blocks import Block, Facts, Grid, Part, Words
from coproduce.report.paper.drawn import Drawn, Head, Ladder, Note
from coproduce.report.pictures.level_behind import Behind, levels_behind
from coproduce.report.pictures.level_missing import BY_THE_RULE, missing
from coproduce.report.pictures.levels import Rung, ladder, reached
from coproduce.report.words import Data

RUNGS = "Four rungs, from left to right: none on record, compliance, involvement, transformation."
LEFT_OUT = "Which records put an initiative there is for the group itself to see, and is left out here."


def parts(data: Data, *, full: bool) -> Iterator[Part]:
    """The chapter; nothing where no initiative is on record."""
    rungs = ladder(data["power"]["levels"])
    if not rungs:
        return
    behind = levels_behind(data, most=RECORDS[Length.FULL if full else Length.SHORT])
    told: list[Block | Drawn] = [
        Words(reached(data["power"]["levels"])),
        Note(RUNGS),
        Ladder(("Initiative", "Four rungs", "Level"), rungs),
        Note(f"{LEFT_OUT} {BY_THE_RULE}" if data.get("published") else BY_THE_RULE),
    ]
    told += (
        [block for pair in zip(rungs, behind, strict=True) for block in _in_full(*pair)]
        if full
        else list(_in_short(rungs, behind))
    )
    yield Part("How far does it reach?", [*told, *records("level")])


def _in_short(rungs: Sequence[Rung], behind: Sequence[Behind]) -> Iterator[Block | Drawn]:
    yield Facts([(rung.initiative, _why(rung, one)) for rung, one in zip(rungs, behind, strict=True)])
    for above, those in groupby(missing(behind), lambda one: one.above):
        yield Head(f"What is missing for {above}")
        yield Facts([(one.who, "\n".join(one.wants)) for one in those])


def _why(rung: Rung, one: Behind) -> str:
    """Where it stands is drawn above; of one that cannot be placed it is said why."""
    told = [_placed(rung)] if rung.low != rung.high else []
    return " ".join([*told, *(one.records or [one.rests_on])])


def _placed(rung: Rung) -> str:
    """The level; of one that cannot be placed, also which record is missing."""
    return f"{rung.words}. {rung.missing}" if rung.low != rung.high else f"{rung.words}."


def _in_full(rung: Rung, one: Behind) -> Iterator[Block | Drawn]:
    yield Head(rung.initiative)
    yield Words(f"{_placed(rung)} {one.rests_on}")
    told = (
        ("The records that put it there", one.records),
        ("The records that leave something out", one.left_open),
        (f"What is missing for {one.above}", one.wants),
    )
    if facts := [(heading, "\n".join(lines)) for heading, lines in told if lines]:
        yield Facts(facts)
    yield Grid(("Mechanism", "Holds?", "On record"), rung.mechanisms, widths=(2, 2, 5))
    if one.parts:
        rows = [(part.name, _of_part(part)) for part in one.parts]
        yield Grid(("Stage or tier", "Where it stands, and what is missing"), rows, widths=(2, 5))


def _of_part(part: Behind) -> str:
    above = [f"For {part.above}: {' '.join(part.wants)}"] if part.above else []
    left = [f"These leave something out: {' '.join(part.left_open)}"] if part.left_open else []
    return "\n".join([" ".join([f"{part.words}.", *part.records]), *left, *above])
