"""The matrix, Box 3 and the numbers behind the level, from the rows."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from coproduce.assess.tests.reference.people import sides_there
from coproduce.assess.tests.reference.records import COMMUNITY, OLDER, PROFESSIONAL, UNKNOWN, Records, Row
from coproduce.report.tests.by_hand import Found
from coproduce.report.tests.by_hand.decisions import Decision
from coproduce.report.tests.by_hand.faces import SELDOM, YEAR, Made, in_chair

LAY = (OLDER, COMMUNITY)
PARTS = ("professional only", "together", "no professional")
TENTH = "not_known"


def matrix(records: Records, made: Made) -> Found:
    cells: dict[str, Counter[str]] = defaultdict(Counter)
    known = {one.decision: one for one in made}
    for action, decision in _units(records, made, known):
        cell, thin, asked = _cell(records, action, decision)
        on = decision.on if decision else _acted_on(action)
        years = [f"years/{(records.as_of - on).days // YEAR}/"] if on and on <= records.as_of else []
        for way in ("", *years):
            cells[f"{way}{cell}"].update(count=1, thin=thin, asked=asked)
    ways = {key.rpartition("cells/")[0] for key in cells if "cells/" in key} | {""}
    for way in ways:
        for name in (TENTH, *(f"cells/{plan} | {do}" for plan in PARTS for do in PARTS)):
            for what in ("count", "thin", "asked"):
                yield f"power/matrix/{way}{name}/{what}", cells[f"{way}{name}"][what]


Unit = tuple[Row, Decision | None]


def _units(records: Records, made: Made, known: dict[str, Decision]) -> Iterator[Unit]:
    for action in records.all("actions"):
        yield action, known.get(action["decision"])
    for one in made:
        if one.result in (None, "agreed") and not records.of("actions", decision=one.decision):
            yield one.row, one


def _acted_on(action: Row) -> date | None:
    on: date | None = action["done_on"] or action["first_due_on"] or action["due_on"]
    return on


def _cell(records: Records, action: Row, decision: Decision | None) -> tuple[str, bool, bool]:
    """The cell, whether the part of people in it is thin, and whether they were only asked."""
    doers = [one["capacity"] or UNKNOWN for one in records.of("doers", action=action.get("action"))]
    lay, paid = sum(one in LAY for one in doers), PROFESSIONAL in doers
    delivery = _together(lay > 0, paid, unsure=UNKNOWN in doers)
    if decision is None:
        return TENTH, paid and _thin(lay, len(doers)), False
    by_professionals, by_lay = _planners(records, decision)
    planning = _named(by_lay, by_professionals)
    deciding = sum(decision.by.get(side, 0) for side in LAY)
    thin = bool(by_professionals and by_lay and _thin(deciding, decision.everyone)) or (
        paid and _thin(lay, len(doers))
    )
    asked = by_professionals is True and by_lay is False and any(decision.advised.get(side) for side in LAY)
    known = planning and delivery
    return f"cells/{planning} | {delivery}" if known else TENTH, thin, asked


def _thin(few: int, everyone: int) -> bool:
    return few > 0 and ((few == 1 and everyone >= 5) or 5 * few < everyone)


def _together(lay: bool, paid: bool, *, unsure: bool) -> str:
    if lay and paid:
        return "together"
    return "" if unsure or not (lay or paid) else _named(lay, paid)


def _named(lay: bool | None, professional: bool | None) -> str:
    names = {(True, True): "together", (False, True): "professional only", (True, False): "no professional"}
    return names.get((lay, professional), "") if lay is not None and professional is not None else ""


def _planners(records: Records, one: Decision) -> tuple[bool | None, bool | None]:
    certain = one.parts_complete and not one.unsure and not one.approving.get(UNKNOWN) and one.everyone > 0
    professional: bool | None = bool(one.by.get(PROFESSIONAL) or one.approving.get(PROFESSIONAL))
    lay: bool | None = any(one.by.get(side) or one.approving.get(side) for side in LAY)
    advised = any(number for side, number in one.advised.items() if side not in LAY)
    if not professional and not (certain and not advised and _has_professionals(records, one.initiative)):
        professional = None
    return professional, lay if lay or certain else None


def _has_professionals(records: Records, initiative: str) -> bool:
    """Whether any is on record; in the county each initiative has professional members."""
    return bool(records.of("memberships", initiative=initiative, side=PROFESSIONAL))


def box3(records: Records, made: Made, used: Sequence[str]) -> Found:
    """The measures; `used` says of which characteristic each is, as `code/measure`."""
    counts = _measures(records, made)
    for name in used:
        part, whole = counts[name.rpartition("/")[2]]
        yield f"power/box3/{name}/part", part
        yield f"power/box3/{name}/whole", whole


def _measures(records: Records, made: Made) -> dict[str, tuple[int, int]]:
    def of(yes: Sequence[object]) -> tuple[int, int]:
        return sum(map(bool, yes)), len(yes)

    weighty, stages = [one for one in made if one.weighty], _sides_at_stages(records)
    deciders = {one.decision: _told(records, one.decision) for one in made}
    paid, held = [one for one in made if one.money and one.everyone], _holders(records)
    doing = [
        {one["capacity"] for one in records.of("doers", action=row["action"])}
        for row in records.all("actions")
    ]
    known = [sides - {UNKNOWN, None} for sides in doing if sides - {UNKNOWN, None}]
    cards = [row for row in records.all("judgements") if row["side"] == OLDER and row["score"]]
    said = {
        f"said {statement}": of([row["score"] == "agree" for row in cards if row["statement"] == statement])
        for statement in {row["statement"] for row in cards}
    }
    return said | {
        "stages_with_sides": of([len(sides) > 1 for sides in stages if sides]),
        "success_by_two_sides": of(
            [one.says_success and one.sides > 1 for one in weighty if one.says_success is not None]
        ),
        "holder_named": of([_held(records, row) for row in records.all("initiatives")]),
        "holder_not_alone": of([one.everyone > 1 for one in weighty if one.everyone]),
        "rule_known_together": of(
            [one.rule_known and one.sides > 1 for one in made if one.everyone and one.rule_known is not None]
        ),
        "skills_answered": of([row["taken_up_on"] or row["declined_on"] for row in records.all("skills")]),
        "seldom_present": of([row["joined"] for row in records.all("affected") if row["seldom_heard"]]),
        "seldom_deciding": of([told & set(SELDOM) for told in deciders.values() if told]),
        "resources_told": of([row["told_on"] for row in records.all("resources")]),
        "resources_two_sides": of([len(sides - {UNKNOWN}) > 1 for sides in held]),
        "outcomes_with_older": of(_chosen(records)),
        "process_looked_at": of(
            [_looked_at(records, row["initiative"]) for row in records.all("initiatives")]
        ),
        "delivery_shared": of([len(sides) > 1 for sides in known]),
        "money_shared": of([one.sides > 1 for one in paid]),
        "review_shared": of([row["led_to"] for row in records.all("reviews")]),
        "telling_shared": of([row["given_on"] for row in records.all("accounts")]),
    }


def _told(records: Records, decision: str) -> set[str]:
    """All that those who decided told of themselves."""
    people = records.of("positions", decision=decision, part="decided")
    return {row["strand"] for one in people for row in records.of("characteristics", person=one["person"])}


def _holders(records: Records) -> list[set[str]]:
    held: defaultdict[str, set[str]] = defaultdict(set)
    for row in records.all("resources"):
        if row["controlled_by_side"]:
            held[row["initiative"]].add(row["controlled_by_side"])
    return list(held.values())


def _held(records: Records, initiative: Row) -> bool:
    home = initiative["initiative"]
    meetings = records.of("meetings", initiative=home)
    return bool(
        initiative["held_by_side"]
        or records.of("roles", initiative=home, role="facilitator")
        or any(row["facilitated_by_side"] for row in meetings)
    )


def _chosen(records: Records) -> list[bool]:
    rows = [records.of("outcome_sides", outcome=one["outcome"]) for one in records.all("outcomes")]
    return [any(row["side"] == OLDER and row["chose"] for row in sides) for sides in rows if sides]


def _looked_at(records: Records, initiative: str) -> bool:
    returned = any(row["returned"] for row in records.of("pulses", initiative=initiative))
    return returned or bool(records.of("reviews", initiative=initiative))


def _sides_at_stages(records: Records) -> list[set[str]]:
    """Of each stage, the sides that came to its meetings or had a part in its decisions."""
    there: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for meeting in records.all("meetings"):
        there[meeting["initiative"], meeting["stage"]] |= set(sides_there(records, meeting))
    for row in records.all("decisions"):
        for part in records.of("positions", decision=row["decision"]):
            there[row["initiative"], row["stage"]].add(records.side(part["person"], row["initiative"]))
    stages = {(row["initiative"], row["stage"]) for row in records.all("stages")}
    return [there[stage] - {UNKNOWN} for stage in stages]


Numbers = dict[str, list[int]]


def levels(records: Records, made: Made) -> dict[tuple[str, str, str], Numbers]:
    """For each initiative, tier and stage the numbers its four mechanisms tell, in their order."""
    year = [one for one in made if _recent(records, one.on)]
    found = {}
    for row in records.all("initiatives"):
        home = row["initiative"]
        mine = [one for one in year if one.initiative == home]
        acts = [one for one in records.of("actions", initiative=home) if _recent(records, _acted_on(one))]
        slices = {("all", ""), *(("tier", tier) for one in mine if (tier := _tier(records, one)))}
        slices |= {("stage", one.stage) for one in mine if one.stage}
        for way, value in slices:
            found[home, way, value] = _mechanisms(records, home, made, (mine, acts), (way, value))
    return found


def _recent(records: Records, on: date | None) -> bool:
    return on is not None and records.as_of - timedelta(days=YEAR) < on <= records.as_of


def _tier(records: Records, one: Decision) -> str | None:
    tier = one.tier or records.one("initiatives", initiative=one.initiative)["tier"]
    return None if tier == UNKNOWN else tier


def _mechanisms(
    records: Records, home: str, made: Made, recent: tuple[list[Decision], list[Row]], slice_: tuple[str, str]
) -> Numbers:
    way, value = slice_
    known = {one.decision: one for one in made}

    def within(one: Decision | None) -> bool:
        if way == "all":
            return True
        return one is not None and (_tier(records, one) if way == "tier" else one.stage) == value

    mine = [one for one in recent[0] if within(one)]
    acts = [one for one in recent[1] if within(known.get(one["decision"]))]
    planned = [one for one in mine if one.weighty and one.stage in ("agree", "design", "commission")]
    met = [one for one in records.of("meetings", initiative=home) if _recent(records, one["held_on"])]
    return {
        "planning": [sum(_they_planned(one) for one in planned), len(planned)],
        "delivery": [
            sum(_they_do(records, one, known.get(one["decision"])) for one in acts),
            sum(any(o["capacity"] not in (None, UNKNOWN) for o in _doers(records, one)) for one in acts),
        ],
        "management": [
            sum(bool(one.money and one.needs_older) for one in mine),
            len(records.of("resources", initiative=home, controlled_by_side=OLDER)),
            sum(_led_on(records, one, met) for one in records.of("reviews", initiative=home)),
        ],
        "governance": [
            sum(OLDER in in_chair(records, one) for one in met), len(met),
            sum(one.rule_known is True for one in mine), len(mine),
        ],
    }  # fmt: skip


def behind_levels(records: Records, made: Made) -> dict[tuple[str, str], set[str]]:
    """By initiative and mechanism, the records of the last twelve months that say yes."""
    known = {one.decision: one for one in made}
    found: dict[tuple[str, str], set[str]] = {}
    for row in records.all("initiatives"):
        home = row["initiative"]
        mine = [one for one in made if one.initiative == home and _recent(records, one.on)]
        met = [one for one in records.of("meetings", initiative=home) if _recent(records, one["held_on"])]
        acts = [one for one in records.of("actions", initiative=home) if _recent(records, _acted_on(one))]
        planned = [one for one in mine if one.weighty and one.stage in ("agree", "design", "commission")]
        told = {
            "planning": {one.decision for one in planned if _they_planned(one)},
            "delivery": {one["action"] for one in acts if _they_do(records, one, known.get(one["decision"]))},
            "management": {one.decision for one in mine if one.money and one.needs_older}
            | {one["kind"] for one in records.of("resources", initiative=home, controlled_by_side=OLDER)}
            | {one["review"] for one in records.of("reviews", initiative=home) if _led_on(records, one, met)},
            "governance": {one["meeting"] for one in met if OLDER in in_chair(records, one)}
            | {one.decision for one in mine if one.rule_known is True},
        }
        found |= {(home, name): codes for name, codes in told.items()}
    return found


def _they_planned(one: Decision) -> bool:
    menu = one.rule == "ballot" and one.raised_by_side is None
    return bool(one.needs_older) and one.older >= 2 and not menu


def _doers(records: Records, action: Row) -> Sequence[Row]:
    return records.of("doers", action=action["action"])


def _they_do(records: Records, action: Row, decision: Decision | None) -> bool:
    by_them = any(one["capacity"] in LAY for one in _doers(records, action))
    return by_them and decision is not None and any(decision.by.get(side) for side in LAY)


def _led_on(records: Records, review: Row, met: Sequence[Row]) -> int:
    """A look-back counts where older people came to a meeting on its day."""
    same_day = [one for one in met if one["held_on"] == review["held_on"]]
    return sum(OLDER in set(sides_there(records, one)) for one in same_day) if review["led_to"] else 0
