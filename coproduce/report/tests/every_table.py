"""Every table a report publishes of people's records, told of a random programme to an attacker.

Questions look at the same records as ours do: all that are due, those not set apart, those of one kind.
With them go what is told beside an answer, Box 3, the thread, and a face of power by half-years.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from coproduce.assess.disclosure.behind import Behind
from coproduce.assess.disclosure.box3 import publish_reading
from coproduce.assess.disclosure.faces import ToldSeries, publish_series
from coproduce.assess.disclosure.rule import FEW_SAID_YES, NOTHING_TOLD, People, Published
from coproduce.assess.disclosure.sums import published_rest, published_sums
from coproduce.assess.disclosure.tests.attacker import NAMES, UNTOLD, Attacker, Sum
from coproduce.assess.disclosure.tests.programmes import Programme, Record, finding, tally
from coproduce.assess.disclosure.ways import PublishedFinding, publish_finding
from coproduce.assess.finding import Finding, Tally
from coproduce.assess.power.box3 import Reading, characteristics
from coproduce.assess.power.face import faces
from coproduce.assess.power.series import CANNOT_TELL, Moved, Series
from coproduce.assess.power.series import Sum as Period
from coproduce.assess.question import question
from coproduce.report.flow_data import publish_knot
from coproduce.report.reach_data import publish_strand

OLDER, PROFESSIONAL = "older person", "professional"
QUESTIONS = ("answered", "told", "of a kind")
HALVES_TOLD = 4


@dataclass(frozen=True)
class Said:
    """A record, with what else the report looks at: its status, kind, where it led and how soon."""

    record: Record
    status: str
    of_kind: bool
    goes_on: bool
    soon: bool


def said(one: Programme, seed: int) -> tuple[list[Said], list[Said]]:
    """The records of both dates; nothing but what is not due yet changes between them."""
    random = Random(seed)
    late, apart, kind, on, soon = (random.choice((0, 0.05, 0.2, 0.5)) for _ in range(5))

    def of(record: Record) -> Said:
        waits = late if record.quarter >= one.open_quarter else 0
        status = random.choices(("not due", "apart", "asked"), (waits, apart, 1))[0]
        return Said(record, status, *(random.random() < share for share in (kind, on, soon)))

    second = [of(record) for record in one.second]
    first, later = second[: len(one.first)], second[len(one.first) :]
    due = [replace(each, status="asked") if each.status == "not due" else each for each in first]
    return first, due + later


def tell(attacker: Attacker, date: int, rows: Sequence[Said]) -> None:
    """One publication of everything."""
    told = _questions(attacker, date, rows)
    _status(attacker, date, rows)
    _beside(attacker, date, rows, told["answered"])
    _thread(attacker, date, rows)
    _box3(attacker, date, rows)
    _agenda(attacker, date, rows)
    _who_is_here(attacker, date, rows)


def _asked(rows: Sequence[Said], which: str) -> list[Record]:
    statuses = ("asked",) if which == "told" else ("asked", "apart")
    return [one.record for one in rows if one.status in statuses and (one.of_kind or which != "of a kind")]


def _questions(attacker: Attacker, date: int, rows: Sequence[Said]) -> dict[str, PublishedFinding]:
    """Three questions: of all that are due, of those not set apart, and of one kind only."""
    found = {which: publish_finding(finding(_asked(rows, which))) for which in QUESTIONS}
    for which, told in found.items():
        attacker.read(date, told, f"{which} ")
    for which in QUESTIONS[1:]:
        _within(attacker, date, found, which)
    return found


def _within(attacker: Attacker, date: int, found: dict[str, PublishedFinding], which: str) -> None:
    """Whoever is in the part is in the whole and says the same there."""
    cells = [("all", "")] + [(way, value) for way, table in found[which].by.items() for value in table]
    for way, value in cells:
        for name in NAMES:
            more: Sum = {(date, f"answered {way}", value, name): 1, (date, f"{which} {way}", value, name): -1}
            if set(more) <= set(attacker.ranges):
                attacker.between.append((more, 0, float("inf")))
                if way == "all" and name != "unknown":
                    attacker.taken_away.append((f"{name} of answered but not {which} at {date}", more))


def _counted(number: int | None) -> Published:
    """A number alone, as a reader takes it."""
    return NOTHING_TOLD if number is None else Published(number, None, 0, FEW_SAID_YES)


def _of(attacker: Attacker, date: int, way: str, number: int | None, sums: Sequence[Sum]) -> None:
    """A number alone was told, and it adds up to these: those said so are a sum of what is known."""
    attacker.cell(date, way, "", _counted(number))
    whole: Sum = {(date, way, "", name): -1 for name in NAMES}
    attacker.equal.append({key: number for one in (whole, *sums) for key, number in one.items()})


def _all(date: int, way: str, sign: int = 1) -> Sum:
    return {(date, way, "", name): sign for name in NAMES}


def _status(attacker: Attacker, date: int, rows: Sequence[Said]) -> None:
    """How many were set apart: what the one question asks and the other does not. How many are not due."""
    for status in ("apart", "not due"):
        number = sum(one.status == status for one in rows)
        behind = Behind(status={("6.1-needs-met", status): number})
        asked = Finding(question("6.1-needs-met"))
        way = "not due now" if status == "not due" else status
        attacker.cell(date, way, "", _counted(published_rest(asked, behind, status, number)))
    attacker.equal.append(_all(date, "answered all") | _all(date, "told all", -1) | _all(date, "apart", -1))


def _beside(attacker: Attacker, date: int, rows: Sequence[Said], told: PublishedFinding) -> None:
    """How many of the yeses came soon."""
    yes = [one for one in rows if one.status != "not due" and one.record.yes]
    soon = sum(one.soon for one in yes)
    sums = {"same_day": soon, "in_a_week": len(yes)}
    asked = Finding(question("6.5-claim-paid-in-14-days"), beside=sums)
    behind = Behind(beside={(asked.question.stem, name): number for name, number in sums.items()})
    words = published_sums(asked, behind, told.whole)
    for name, of in (("same_day", None), ("in_a_week", "yes")):
        number = words.get(name, "")
        attacker.cell(date, name, "", _counted(_number(number)) if number else _untold())
        whole: Sum = {(date, "answered all", "", "yes"): 1}
        attacker.between.append((whole | _all(date, name, -1), 0, 0 if of else float("inf")))


def _number(words: str) -> int | None:
    return int(words.removeprefix("about ").replace(",", "")) if words.startswith("about") else None


def _untold() -> Published:
    """Nothing is said of it at all: a reader only knows that it is no less than none."""
    return Published(None, None, None, UNTOLD)


def _thread(attacker: Attacker, date: int, rows: Sequence[Said]) -> None:
    """All that was said, whatever its status, and how many of it went on."""
    on = sum(one.goes_on for one in rows)
    records, go_on = publish_knot(len(rows), on, len(rows), on, len(rows) - on)
    told = Published(records, None, 0, FEW_SAID_YES) if go_on is None else Published(records, go_on, 0)
    attacker.cell(date, "thread", "", NOTHING_TOLD if records is None else told)
    attacker.equal.append(
        _all(date, "thread") | _all(date, "answered all", -1) | _all(date, "not due now", -1)
    )


def _box3(attacker: Attacker, date: int, rows: Sequence[Said]) -> None:
    """A measure of Box 3 counts all of them too, with the answers of those not due."""
    answered = [one.record for one in rows]
    part = sum(one.yes is True for one in answered)
    whole = len(answered)
    characteristic = next(one for one in characteristics() if "skills_answered" in one.measures)
    behind = Behind(box3={"skills_answered": People(whole, part, whole - part)})
    _, hidden = publish_reading(
        Reading(characteristic, "", {"skills_answered": (part, whole)}), behind, {"shown": 0.9, "part": 0.5}
    )
    attacker.cell(date, "box 3", "", hidden["skills_answered"])
    attacker.equal.append(_all(date, "box 3") | _all(date, "thread", -1))
    for name, of in (("yes", ("yes",)), ("no", ("no", "unknown"))):
        due: Sum = {(date, "answered all", "", each): -1 for each in of}
        attacker.between.append(({(date, "box 3", "", name): 1} | due, 0, float("inf")))


def _agenda(attacker: Attacker, date: int, rows: Sequence[Said]) -> None:
    """Issues by side, of these the agreed ones and who raised them, and the same as a face of power."""
    issues = [replace(one.record, yes=one.record.yes is not False) for one in rows]
    parity = publish_finding(finding(issues))
    attacker.read(date, parity, "issues ")
    agreed = [replace(one, yes=one.side == OLDER) for one in issues if one.yes]
    raised = tally(agreed)
    whole = publish_finding(
        Finding(question("3.1-raised-by-older-person"), total=raised),
        {"": People(raised.clusters, raised.said_yes, raised.said_no)},
    )
    attacker.read(date, whole, "raised ")
    attacker.equal.append(_all(date, "raised all") | {(date, "issues all", "", "yes"): -1})
    sides = parity.by.get("side", {})
    if OLDER in sides:
        older: Sum = {(date, "raised all", "", "yes"): 1, (date, "issues side", OLDER, "yes"): -1}
        attacker.equal.append(older)
    newest = max((one.quarter // 2 for one in issues), default=0)
    _face(attacker, date, _series(agreed, newest, whole.whole), newest)


def _series(agreed: Sequence[Record], newest: int, whole: Published) -> ToldSeries:
    halves: dict[int, list[Record]] = {}
    for one in agreed:
        halves.setdefault(newest - one.quarter // 2, []).append(one)
    years = {
        year: [one for half in (2 * year, 2 * year + 1) for one in halves.get(half, [])] for year in (0, 1)
    }
    periods = {half: Period(tally(found), len(found)) for half, found in halves.items()}
    spans = {year: Period(tally(found), len(found)) for year, found in years.items() if found}
    series = Series(faces()["raised"], spans.get(0), spans.get(1), periods, {}, Moved(CANNOT_TELL, ""))
    behind = {("raised", "half", half): _people(one.tally) for half, one in periods.items()}
    behind |= {("raised", "year", year): _people(one.tally) for year, one in spans.items()}
    return publish_series(series, Behind(faces=behind), 10)


def _people(one: Tally) -> People:
    return People(one.clusters, one.said_yes, one.said_no)


def _face(attacker: Attacker, date: int, told: ToldSeries, newest: int) -> None:
    """A year is its halves, and all there is are the years."""
    years = {0: told.now, 1: told.before}
    for year, one in years.items():
        if one:
            attacker.cell(date, "raised year now", str(year), one.told)
    for half, part in told.halves.items():
        attacker.cell(date, "raised half", str(newest - half), part.told)
    for year, one in years.items():
        parts = [half for half in (2 * year, 2 * year + 1) if half in told.halves]
        if one and parts:
            halves = [("raised half", str(newest - half)) for half in parts]
            _sum_of(attacker, date, ("raised year now", str(year)), halves)
    if newest < HALVES_TOLD and all(one for one in years.values()):
        _sum_of(attacker, date, ("raised all", ""), [("raised year now", "0"), ("raised year now", "1")])


def _sum_of(attacker: Attacker, date: int, whole: tuple[str, str], parts: Sequence[tuple[str, str]]) -> None:
    for name in NAMES:
        attacker.equal.append({(date, *part, name): 1 for part in parts} | {(date, *whole, name): -1})


def _who_is_here(attacker: Attacker, date: int, rows: Sequence[Said]) -> None:
    """Where members live, as they told it: the places make up the whole."""
    places: dict[str, int] = {}
    for each in rows:
        places[each.record.place] = places.get(each.record.place, 0) + 1
    told = publish_strand({place: _here(here, len(rows)) for place, here in places.items()})
    shown = {place: one for place, one in told.items() if one.met is not None}
    for place, one in shown.items():
        attacker.cell(date, "here", place, one)
    for place in set(places) - set(shown) if shown else ():
        attacker.cell(date, "here", place, _untold())
    if shown:
        whole = next(iter(shown))
        everybody: Sum = {(date, "here", whole, name): -1 for name in NAMES}
        yes: Sum = {(date, "here", place, "yes"): 1 for place in places}
        attacker.equal.append({key: everybody.get(key, 0) + yes.get(key, 0) for key in everybody | yes})


def _here(here: int, told: int) -> Tally:
    return Tally(told, here, clusters=told, nn=told, yy=here, ny=here, said_yes=here, said_no=told - here)
