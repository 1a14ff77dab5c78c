"""The faces of power: the rows each looks at, and their sums over years, half-years and places."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from coproduce.assess.finding import Tally
from coproduce.assess.tests.reference import REFERENCES
from coproduce.assess.tests.reference.records import COMMUNITY, OLDER, PROFESSIONAL, UNKNOWN, Records, Row
from coproduce.report.tests.by_hand import Found
from coproduce.report.tests.by_hand.decisions import Decision
from coproduce.report.tests.by_hand.intervals import counted, difference

YEAR, HALF = 365, 183
SELDOM = ("high support needs", "dementia", "care home", "housebound")


@dataclass(frozen=True)
class Looked:
    """A row a face looks at: part of a whole, how much of it is unsure, and what it hangs together with."""

    initiative: str
    on: date | None
    part: int
    whole: int
    unsure: int
    hangs_with: object


Rows = Iterator[Looked]
Made = Sequence[Decision]


def _of_decision(one: Decision, part: object, unsure: object = False, hangs_with: object = None) -> Looked:
    alone = hangs_with or (one.initiative, one.on)
    return Looked(one.initiative, one.on, int(bool(part)), 1, int(bool(unsure)), alone)


def _of_issue(one: Row, part: object, unsure: object) -> Looked:
    on = one["agreed_on"] or one["raised_on"]
    return Looked(one["initiative"], on, int(bool(part)), 1, int(bool(unsure)), one["issue"])


def _raiser(records: Records, one: Row) -> str:
    return str(one["raised_by_side"] or records.side(one["raised_by"], one["initiative"]))


def raised(records: Records, made: Made) -> Rows:
    for one in records.all("issues"):
        if one["outcome"] == "agreed":
            side = _raiser(records, one)
            yield _of_issue(one, side == OLDER, side == UNKNOWN)


def kept_off(records: Records, made: Made) -> Rows:
    for one in records.all("issues"):
        if one["outcome"] and _raiser(records, one) == OLDER:
            off = one["outcome"] in ("not agreed", "kept off")
            by = one["outcome_by_side"] or UNKNOWN
            yield _of_issue(one, off and by in (COMMUNITY, PROFESSIONAL), off and by == UNKNOWN)


def decided_here(records: Records, made: Made) -> Rows:
    for one in made:
        if one.weighty:
            stated = one.rule is not None and one.rule != "not stated"
            yield _of_decision(one, stated and one.rule != "elsewhere", not stated)


def deciding(records: Records, made: Made) -> Rows:
    for one in made:
        if one.weighty and one.everyone:
            half = 2 * one.older >= one.everyone
            yield _of_decision(one, half, not half and 2 * (one.older + one.unsure) >= one.everyone)


def needed(records: Records, made: Made) -> Rows:
    yield from (_of_decision(one, one.needs_older, one.needs_older is None) for one in made if one.weighty)


def contested(records: Records, made: Made) -> Rows:
    for answer in REFERENCES["4.3-result-followed-older-people"](records):
        if not answer.apart:
            home = answer.home["initiative"]
            unsure = answer.met is None
            yield Looked(home, answer.on, int(answer.met is True), 1, int(unsure), (home, answer.on))


def approval(records: Records, made: Made) -> Rows:
    for one in made:
        for each in records.of("approvals", decision=one.decision):
            if each["outcome"] and one.older and each["body_side"] != OLDER:
                on, key = each["answered_on"] or one.on, (one.decision, each["body"])
                part, unsure = each["outcome"] == "as it was", each["outcome"] == "none"
                yield Looked(one.initiative, on, int(part), 1, int(unsure), key)


def fate(records: Records, made: Made) -> Rows:
    for one in made:
        if one.weighty and one.older and one.lookbacks:
            yield _of_decision(one, one.lookbacks[0]["state"] in ("carried out", "in force", "ended"))


def money(records: Records, made: Made) -> Rows:
    for one in made:
        if one.money:
            amount, scope = (
                int(one.money),
                int(one.money if one.money_in_scope is None else one.money_in_scope),
            )
            part, unsure = amount * bool(one.needs_older), amount * (one.needs_older is None)
            yield Looked(one.initiative, one.on, part, scope, unsure, (one.initiative, one.on))


def in_chair(records: Records, meeting: Row) -> list[str]:
    """The sides of those who were in the chair on the day of a meeting."""
    return [
        records.side(role["person"], role["initiative"])
        for role in records.of("roles", initiative=meeting["initiative"])
        if role["role"] in ("chair", "co-chair")
        and role["from_on"] <= meeting["held_on"]
        and (role["until_on"] is None or meeting["held_on"] < role["until_on"])
    ]


def chairs(records: Records, made: Made) -> Rows:
    for one in records.all("meetings"):
        if sides := in_chair(records, one):
            older = OLDER in sides
            unsure = not older and UNKNOWN in sides
            yield Looked(one["initiative"], one["held_on"], int(older), 1, int(unsure), one["meeting"])


def roles(records: Records, made: Made) -> Rows:
    for one in records.all("roles"):
        side = records.side(one["person"], one["initiative"])
        part, unsure = int(side == OLDER), int(side == UNKNOWN)
        yield Looked(one["initiative"], one["from_on"], part, 1, unsure, one["person"])


def staying(records: Records, made: Made) -> Rows:
    for one in records.all("memberships"):
        year_on = one["joined_on"] and one["joined_on"] + timedelta(days=YEAR)
        left_for_good = one["left_why"] in ("died", "moved", "done")
        older = records.side(one["person"], one["initiative"]) == OLDER
        if year_on and older and not left_for_good and year_on <= records.as_of:
            stayed = one["left_on"] is None or one["left_on"] >= year_on
            yield Looked(one["initiative"], year_on, int(stayed), 1, 0, one["person"])


def _whole(number: Decimal) -> int:
    """Each record in whole minutes or pounds, halves upward."""
    return int(Decimal(number).quantize(Decimal(1), ROUND_HALF_UP))


def unpaid(records: Records, made: Made) -> Rows:
    for one in records.all("doers"):
        if one["hours"] and one["paid"] is False:
            action, minutes = records.one("actions", action=one["action"]), _whole(60 * one["hours"])
            on = action["done_on"] or action["first_due_on"] or action["due_on"]
            side = one["capacity"] or UNKNOWN
            part, unsure = minutes * (side == OLDER), minutes * (side == UNKNOWN)
            yield Looked(action["initiative"], on, part, minutes, unsure, one["person"])


def spread(records: Records, made: Made) -> Rows:
    for one in made:
        for each in records.of("positions", decision=one.decision, part="decided") if one.weighty else ():
            if records.side(each["person"], one.initiative) == OLDER:
                yield Looked(one.initiative, one.on, 0, 1, 0, each["person"])


def high_support(records: Records, made: Made) -> Rows:
    for one in made:
        people = [each["person"] for each in records.of("positions", decision=one.decision, part="decided")]
        if one.weighty and people:
            told = {
                who: {each["strand"] for each in records.of("characteristics", person=who)} for who in people
            }
            part = any(strands & set(SELDOM) for strands in told.values())
            quiet = [who for who, strands in told.items() if not strands]
            unsure = any(records.side(who, one.initiative) in (OLDER, UNKNOWN) for who in quiet)
            yield _of_decision(one, part, not part and unsure)


def voice(records: Records, made: Made) -> Rows:
    for one in records.all("meetings"):
        turns = [turn for turn in records.of("turns", meeting=one["meeting"]) if turn["words"]]
        if turns:
            words = Counter({OLDER: 0, UNKNOWN: 0})
            for turn in turns:
                words[turn["side"] or UNKNOWN] += turn["words"]
            counts = (words[OLDER], sum(words.values()), words[UNKNOWN])
            yield Looked(one["initiative"], one["held_on"], *counts, one["meeting"])


FACES: dict[str, Callable[[Records, Made], Rows]] = {
    "raised": raised, "kept-off": kept_off, "decided-here": decided_here, "deciding": deciding,
    "needed": needed, "contested": contested, "approval": approval, "fate": fate, "money": money,
    "chairs": chairs, "roles": roles, "staying": staying, "unpaid": unpaid, "spread": spread,
    "high-support": high_support, "voice": voice,
}  # fmt: skip
AMOUNTS, BUSIEST = ("money", "unpaid", "voice"), "spread"


def figures(records: Records, made: Made) -> Found:
    for name, face in FACES.items():
        periods: defaultdict[str, list[Looked]] = defaultdict(list)
        for row in face(records, made):
            for period in _periods(records, row):
                periods[period].append(row)
        for period, rows in periods.items():
            yield from _sum(rows, f"power/faces/{name}/{period}", name)


def _periods(records: Records, row: Looked) -> Iterator[str]:
    if row.on is None or row.on > records.as_of:
        return
    days = (records.as_of - row.on).days
    year, half = days // YEAR, 2 * (days // YEAR) + (days % YEAR >= HALF)
    yield f"halves/{half}"
    if year < 2:
        yield ("now", "before")[year]
    if year == 0:
        yield f"places/{records.one('initiatives', initiative=row.initiative)['place'] or UNKNOWN}"


def tally(rows: Sequence[Looked]) -> Tally:
    clusters: defaultdict[object, list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in rows:
        for at, number in enumerate((row.whole, row.part, row.unsure)):
            clusters[row.hangs_with][at] += number
    c = list(clusters.values())
    return Tally(
        sum(n for n, _, _ in c), sum(y for _, y, _ in c), sum(u for _, _, u in c), len(c),
        *(sum(one[a] * one[b] for one in c) for a, b in ((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (1, 2))),
    )  # fmt: skip


def _sum(rows: Sequence[Looked], at: str, name: str) -> Found:
    found = tally(rows)
    if name == BUSIEST:
        shares: Counter[object] = Counter()
        for row in rows:
            shares[row.hangs_with] += row.whole
        found = Tally(found.asked, sum(sorted(shares.values())[-3:]), 0, found.clusters)
    yield from counted(found, at, sure=name not in (*AMOUNTS, BUSIEST))
    yield f"{at}/records", len(rows)
    yield f"{at}/people", found.clusters if name == BUSIEST else None


def moved(records: Records, made: Made, name: str, least: int) -> str:
    """More, less or cannot tell: the last twelve months and those before, else the last two half-years."""
    rows = list(FACES[name](records, made))
    for pair in (("now", "before"), ("halves/0", "halves/1")):
        both = [[row for row in rows if period in _periods(records, row)] for period in pair]
        if name not in (*AMOUNTS, BUSIEST) and all(len(one) >= least for one in both):
            now, before = map(tally, both)
            if difference(now, before, ones=False, twos=True)[0] > 0:
                return "more"
            return "less" if difference(now, before, ones=True, twos=False)[1] < 0 else "cannot tell"
    return "cannot tell"
