"""Who is here beside who lives here, and the thread, from the rows."""

from collections import defaultdict

from coproduce.assess.tests.reference.records import Records
from coproduce.report.tests.by_hand import Found
from coproduce.report.tests.by_hand.intervals import wilson

OLDER_AGES = ("65-74", "75-84", "85-89", "90+")
FROM_BANDS = {"65-69": "65-74", "70-74": "65-74", "75-79": "75-84", "80-84": "75-84"}
SEEN_BY_ALL = ("age", "sex", "rural", "poorer place")
FEW, LEAST_EXPECTED = 7, 5


def reach(records: Records) -> Found:
    told = _told(records)
    for (strand, value), live in _population(records).items():
        here = {place: sum(value in values for values in told[strand, place].values()) for place in live}
        all_told = {place: len(told[strand, place]) for place in live}
        yes, number = sum(here.values()), sum(all_told.values())
        if not number or value == "no":
            continue
        if strand in SEEN_BY_ALL:
            expected = sum(all_told[place] * share / of for place, (share, of) in live.items())
            population = expected / number
        else:
            if min(yes, number - yes) <= FEW:
                continue
            yes, number = _nearest_5(yes), _nearest_5(number)
            population = sum(share for share, _ in live.values()) / sum(of for _, of in live.values())
            expected = number * population
        if expected >= LEAST_EXPECTED:
            low, high = wilson(yes / number, number)
            names = ("here", "told", "share", "low", "high", "population")
            figures = (yes, number, yes / number, low, high, population)
            yield from (
                (f"reach/{strand}/{value}/{name}", one) for name, one in zip(names, figures, strict=True)
            )


def _nearest_5(number: int) -> int:
    return 5 * ((number + 2) // 5)


def _population(records: Records) -> dict[tuple[str, str], dict[str, tuple[int, int]]]:
    """By strand and value, for each place of the group, how many live there so, and of how many."""
    places = {row["place"] for row in records.all("initiatives")}
    rows = [row for row in records.all("population") if row["universe"] == "65+" and row["place"] in places]
    whole: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for row in rows:
        whole[row["strand"], row["place"]][row["value"]] = row["people"]
    found: defaultdict[tuple[str, str], dict[str, tuple[int, int]]] = defaultdict(dict)
    for (strand, place), values in whole.items():
        of = values.get("all", sum(values.values()))
        for value, people in values.items():
            if value != "all":
                found[strand, value][place] = (people, of)
    return found


def _told(records: Records) -> defaultdict[tuple[str, str], dict[str, set[str]]]:
    """By strand and place, what each older member told of themselves."""
    found: defaultdict[tuple[str, str], dict[str, set[str]]] = defaultdict(dict)
    for row in records.all("memberships"):
        person, place = row["person"], records.one("initiatives", initiative=row["initiative"])["place"]
        told = records.of("characteristics", person=person)
        ages = [one["value"] for one in told if one["strand"] == "age" and one["value"] in OLDER_AGES]
        band = records.one("people", person=person)["age_band"]
        age = max(ages) if ages else FROM_BANDS.get(band, band)
        if age in OLDER_AGES:
            found["age", place][person] = {age}
            for one in told:
                if one["strand"] != "age":
                    found[one["strand"], place].setdefault(person, set()).add(one["value"])
    return found


def thread(records: Records) -> Found:
    decided = {
        row["decision"]
        for row in records.all("decisions")
        if row["decided_on"] and row["decided_on"] <= records.as_of
    }
    of_action = {row["action"] for row in records.all("change_sources") if row["action"]}
    of_decision = {
        row["decision"] for row in records.all("change_sources") if row["decision"] and not row["action"]
    }
    actions = records.all("actions")
    changed = [row["action"] in of_action or row["decision"] in of_decision for row in actions]
    knots: dict[str, tuple[int, int | None]] = {
        "said": (
            len(records.all("contributions")),
            len({r["contribution"] for r in records.all("contribution_issues")}),
        ),
        "issue": (len(records.all("issues")), len({row["issue"] for row in records.all("decision_issues")})),
        "decision": (len(decided), len(decided & {row["decision"] for row in actions})),
        "action": (len(actions), sum(changed)),
        "change": (len(records.all("changes")), None),
    }
    for knot, (number, on) in knots.items():
        yield f"flow/{knot}/records", number
        yield f"flow/{knot}/go_on", on
