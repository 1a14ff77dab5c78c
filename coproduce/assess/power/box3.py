"""Box 3: eleven things that set co-production apart, as a second reading of the records; never a total."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from coproduce.assess.power.sql import sql
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED, Agreed, thresholds_in_force
from coproduce.framework.toml import read

SHOWN, IN_PART, NO, NOT_ON_RECORD = "shown", "in part", "no", "not on record"
# Statements of a card are hidden where fewer older people answered.
SAID = "said "


@dataclass(frozen=True)
class Characteristic:
    """One of the eleven: what it is, and the measures that speak to it, or what only people can say."""

    code: str
    meaning: str
    reason: str
    measures: tuple[str, ...] = ()
    said: str = ""


@dataclass(frozen=True)
class Reading:
    """How far a characteristic is on record, with part and whole of each of its measures."""

    characteristic: Characteristic
    word: str
    counts: Mapping[str, tuple[int, int]]


@cache
def characteristics() -> tuple[Characteristic, ...]:
    """The eleven, in the order of the paper."""
    return tuple(
        Characteristic(**one | {"measures": tuple(one.get("measures", ()))})
        for one in read("box3")["characteristic"]
    )


def read_box3(package: Package, agreed: Agreed = NOTHING_AGREED) -> list[Reading]:
    """The eleven as this package shows them. Table `decided` must have been made (see `power.py`)."""
    rows = package.connection.execute(sql("box3")).fetchall()
    counts = {measure: (int(part), int(whole)) for measure, part, whole in rows}
    bars = {name: one.value for name, one in thresholds_in_force("box3", package.as_of, agreed).items()}
    least = int(thresholds_in_force("said", package.as_of, agreed)["least_shown"].value)
    return [_reading(one, counts, bars, least) for one in characteristics()]


Counts = Mapping[str, tuple[int, int]]


def _reading(one: Characteristic, counts: Counts, bars: Mapping[str, float], least: int) -> Reading:
    if one.said:
        return _said(one, counts.get(SAID + one.said, (0, 0)), bars, least)
    mine = {name: counts[name] for name in one.measures if counts.get(name, (0, 0))[1]}
    shares = [part / whole for part, whole in mine.values()]
    if not shares:
        return Reading(one, NOT_ON_RECORD, mine)
    complete = len(mine) == len(one.measures)
    if complete and all(share >= bars["shown"] for share in shares):
        return Reading(one, SHOWN, mine)
    return Reading(one, IN_PART if any(share >= bars["part"] for share in shares) else NO, mine)


def _said(one: Characteristic, counted: tuple[int, int], bars: Mapping[str, float], least: int) -> Reading:
    """What older people said: shown or in part; a no is never counted against anybody."""
    part, whole = counted
    if whole < least:
        return Reading(one, NOT_ON_RECORD, {})
    shown = part >= bars["shown"] * whole
    return Reading(one, SHOWN if shown else IN_PART, {SAID + one.said: counted})
