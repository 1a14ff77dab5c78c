"""A face of power over time: sums for each half-year, where it sits now, and whether it has moved."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from coproduce.assess.ask import absent_needs
from coproduce.assess.finding import Tally
from coproduce.assess.interval import Interval, newcombe
from coproduce.assess.power.face import Face, faces
from coproduce.assess.power.sql import sql
from coproduce.evidence.database import Connection
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED, Agreed, thresholds_in_force

MORE, LESS, CANNOT_TELL = "more", "less", "cannot tell"
HANGS_WITH = {
    "person": "'person ' || f.person",
    "day": "f.initiative || ' ' || CAST(f.asked_on AS VARCHAR)",
    "record": "f.initiative || ' ' || f.record",
}


@dataclass(frozen=True)
class Sum:
    """Part of a whole in one period. `tally` counts them; `people` is set where parts are people's own."""

    tally: Tally
    records: int
    people: int | None = None


@dataclass(frozen=True)
class Moved:
    """More, less or cannot tell; whether that is power moving to older people (None: neither way is)."""

    word: str
    why: str
    toward: bool | None = None


@dataclass(frozen=True)
class Series:
    """One face: the last twelve months, the twelve before, each half-year (newest first), and by place."""

    face: Face
    now: Sum | None
    before: Sum | None
    halves: Mapping[int, Sum]
    places: Mapping[str, Sum]
    moved: Moved
    absent: tuple[str, ...] = ()


def ask_faces(
    package: Package, chosen: Sequence[Face] | None = None, agreed: Agreed = NOTHING_AGREED
) -> list[Series]:
    """Every face of a package, in order. Table `decided` must have been made (see `power.py`)."""
    connection = package.connection
    connection.execute(sql("rows"))
    wanted = list(faces().values()) if chosen is None else list(chosen)
    missing = {face.stem: absent_needs(package, face.needs) for face in wanted}
    for face in wanted:
        if not missing[face.stem]:
            _gather(connection, face)
    found = _sums(connection, {face.stem: face for face in wanted})
    least = int(thresholds_in_force("shift", package.as_of, agreed)["least_records"].value)
    return [_series(face, found[face.stem], missing[face.stem], least) for face in wanted]


def _gather(connection: Connection, face: Face) -> None:
    connection.execute(
        f"""INSERT INTO faced BY NAME
        SELECT ? AS face, f.initiative, f.record, f.person, f.asked_on, f.part, f.whole, f.unsure,
          {HANGS_WITH[face.apart]} AS hangs_with
        FROM ({face.sql}) AS f""",
        [face.stem],
    )


Found = Mapping[str, Mapping[str, Sum]]


def _sums(connection: Connection, asked: Mapping[str, Face]) -> Mapping[str, Found]:
    found: defaultdict[str, defaultdict[str, dict[str, Sum]]] = defaultdict(lambda: defaultdict(dict))
    for stem, way, period, *sums, records, three in connection.execute(sql("count")).fetchall():
        tally, people = Tally(*map(int, sums)), None
        if asked[stem].measure == "busiest":
            people = tally.clusters
            tally = replace(tally, met=int(three))
        found[stem][way][period] = Sum(tally, int(records), people)
    return found


def _series(face: Face, found: Found, missing: tuple[str, ...], least: int) -> Series:
    years, halves = (
        {int(period): one for period, one in found.get(way, {}).items()} for way in ("year", "half")
    )
    moved = compare_periods(face, years, halves, least)
    return Series(face, years.get(0), years.get(1), halves, found.get("place", {}), moved, missing)


def compare_periods(face: Face, years: Mapping[int, Sum], halves: Mapping[int, Sum], least: int) -> Moved:
    """The last twelve months against those before; where these are too few, the last half-year likewise."""
    if face.measure != "share":
        return Moved(CANNOT_TELL, "It is a total, with no interval: look at it over time.")
    for name, periods in (("twelve months", years), ("half-year", halves)):
        now, before = periods.get(0), periods.get(1)
        if now and before and min(now.records, before.records) >= least:
            return _compared(face, name, now.tally, before.tally)
    return Moved(CANNOT_TELL, f"There are not yet two periods of at least {least} {face.unit} to compare.")


def _compared(face: Face, name: str, now: Tally, before: Tally) -> Moved:
    worst, best = _gap(now, before, for_now=False), _gap(now, before, for_now=True)
    told = f"{_share(now)} in the last {name}, {_share(before)} in the {name} before."
    if worst.low > 0:
        return Moved(MORE, told, _toward(face, MORE))
    if best.high < 0:
        return Moved(LESS, told, _toward(face, LESS))
    low, high = round(worst.low * 100), round(best.high * 100)
    return Moved(CANNOT_TELL, f"{told} The difference lies between {low} and {high} in 100.")


def _toward(face: Face, word: str) -> bool | None:
    return face.toward == word if face.toward else None


def _gap(now: Tally, before: Tally, *, for_now: bool) -> Interval:
    """The difference with what is unsure read against a rise (`for_now` false), or for it."""
    return newcombe(
        now.yes(for_now) / now.asked,
        now.number(for_now),
        before.yes(not for_now) / before.asked,
        before.number(not for_now),
    )


def _share(tally: Tally) -> str:
    unknown = f", {tally.not_known:,} not known" if tally.not_known else ""
    return f"{tally.met:,} of {tally.asked:,}{unknown}"
