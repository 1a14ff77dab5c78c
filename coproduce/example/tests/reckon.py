"""The named figures of the made-up county, reckoned from its rows alone: no question, no SQL."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from coproduce.example.tests.rows import AS_OF, Row, by_key, day, rows, share

COUNTY, BUS, CARE = "Wessmoor county partnership", "Bus strategy", "Care home review"


def needs(place: str, since: int = 0, until: int = 9999) -> list[Row]:
    due = AS_OF - timedelta(days=14)
    told = [row for row in rows("needs") if row["initiative"] == f"{place} partnership"]
    return [
        row
        for row in told
        if day(row, "told_on") <= due
        and since <= day(row, "told_on").year <= until
        and row["met"] != "no longer wanted"
    ]


def met(row: Row) -> bool:
    return row["met"] == "yes" and row["met_said_by"] is None


def not_written(row: Row) -> bool:
    return row["met"] in (None, "not known")


def claims(in_garrowdean: bool) -> list[Row]:
    due = AS_OF - timedelta(days=14)
    return [
        row
        for row in rows("expenses")
        if (row["initiative"] == "Garrowdean partnership") == in_garrowdean and day(row, "claimed_on") <= due
    ]


def paid(row: Row) -> bool:
    return row["paid_on"] is not None and day(row, "paid_on") - day(row, "claimed_on") <= timedelta(days=14)


def issues(side: str) -> list[Row]:
    """Issues settled in the county partnership that this side raised."""
    settled = [row for row in rows("issues") if row["initiative"] == COUNTY and row["outcome"]]
    return [row for row in settled if row["raised_by_side"] == side]


def decisions_older_people_took() -> set[object]:
    initiative = {row["decision"]: row["initiative"] for row in rows("decisions")}
    side = {key: row["side"] for key, row in by_key("memberships", "initiative", "person").items()}
    named = {
        row["decision"]
        for row in rows("positions")
        if row["part"] == "decided" and side[initiative[row["decision"]], row["person"]] == "older person"
    }
    counted = {row["decision"] for row in rows("decision_sides") if row["side"] == "older person"}
    return named | counted


def contested(money_alone: bool) -> list[Row]:
    wishes = {key: row["preferred"] for key, row in by_key("preferences", "decision", "side").items()}
    return [
        {**row, "wish": wishes[row["decision"], "older person"]}
        for row in rows("decisions")
        if wishes.get((row["decision"], "older person")) != wishes.get((row["decision"], "professional"))
        and (row["kind"] == "money" or not money_alone)
    ]


def answers_from_outside(to_the_bus_strategy: bool) -> list[Row]:
    initiative = {row["decision"]: row["initiative"] for row in rows("decisions")}
    return [
        row
        for row in rows("approvals")
        if row["outcome"] and (initiative[row["decision"]] == BUS) == to_the_bus_strategy
    ]


def overturned(row: Row) -> bool:
    return row["outcome"] in ("refused", "changed")


def languages(of_people_in: Callable[[object], bool]) -> list[Row]:
    """What members of the localities told of their language."""
    members = {row["person"] for row in rows("memberships") if of_people_in(row["initiative"])}
    told = [row for row in rows("characteristics") if row["strand"] == "language"]
    return [row for row in told if row["person"] in members]


def without_gujarati(initiative: object) -> bool:
    return initiative in ("Thornwick partnership", "Osmerley partnership")


def speaks_gujarati(row: Row) -> bool:
    return row["value"] == "Gujarati"


def voices(voice: str) -> list[Row]:
    return [row for row in rows("affected") if row["voice"] == voice]


def contributions(channel: str, at_the_review: bool) -> list[Row]:
    due = AS_OF - timedelta(days=60)
    return [
        row
        for row in rows("contributions")
        if row["channel"] == channel
        and (row["initiative"] == CARE) == at_the_review
        and row["kind"] != "thanks"
        and day(row, "made_on") <= due
    ]


def answered(row: Row) -> bool:
    return row["answer"] not in (None, "thanked only")


def cards(side: str, statement: str) -> list[Row]:
    return [row for row in rows("judgements") if row["side"] == side and row["statement"] == statement]


def agrees(row: Row) -> bool:
    return row["score"] == "agree"


def full_years(in_quillhaven: bool) -> list[Row]:
    """Each full year of each initiative, with whether a look-back was held in it."""
    held = [(row["initiative"], day(row, "held_on")) for row in rows("reviews")]
    found: list[Row] = []
    for row in rows("initiatives"):
        began, last = day(row, "began_on"), row["ended_on"] or AS_OF
        assert isinstance(last, date)
        while (end := began.replace(year=began.year + 1)) <= last:
            looked = any(name == row["initiative"] and began <= on < end for name, on in held)
            if (row["place"] == "Quillhaven") == in_quillhaven:
                found.append({"looked": looked})
            began = end
    return found


def chairs_of_lunch_clubs() -> list[Row]:
    side = {key: row["side"] for key, row in by_key("memberships", "initiative", "person").items()}
    chairs = [row for row in rows("roles") if row["role"] in ("chair", "co-chair")]
    return [
        {"side": side["Lunch clubs", row["person"]]} for row in chairs if row["initiative"] == "Lunch clubs"
    ]


def of_initiative(table: str, name: str) -> list[Row]:
    return [row for row in rows(table) if row["initiative"] == name]


def is_older(row: Row) -> bool:
    return row["side"] == "older person"


FIGURES: Mapping[str, Callable[[], float]] = {
    "needs met in Hallowmere": lambda: share(needs("Hallowmere"), met),
    "needs met in Thornwick": lambda: share(needs("Thornwick"), met),
    "needs met in Thornwick before 2025": lambda: share(needs("Thornwick", until=2024), met),
    "needs met in Thornwick in 2025": lambda: share(needs("Thornwick", 2025, 2025), met),
    "needs met in Thornwick in 2026": lambda: share(needs("Thornwick", 2026), met),
    "needs in Osmerley of which nobody wrote": lambda: share(needs("Osmerley"), not_written),
    "needs in Hallowmere of which nobody wrote": lambda: share(needs("Hallowmere"), not_written),
    "claims paid in time outside Garrowdean": lambda: share(claims(False), paid),
    "claims paid in time in Garrowdean": lambda: share(claims(True), paid),
    "claims paid in time in Thornwick": lambda: share(
        [row for row in claims(False) if row["initiative"] == "Thornwick partnership"], paid
    ),
    "issues of professionals agreed in the county partnership": lambda: share(
        issues("professional"), lambda row: row["outcome"] == "agreed"
    ),
    "issues of older people agreed in the county partnership": lambda: share(
        issues("older person"), lambda row: row["outcome"] == "agreed"
    ),
    "decisions older people helped to take": lambda: (
        len(decisions_older_people_took()) / len(rows("decisions"))
    ),
    "decisions whose rule was known before": lambda: share(
        rows("decisions"), lambda row: row["known_before"] == "yes" or row["rule_stated_on"]
    ),
    "contested decisions that followed older people": lambda: share(
        contested(False), lambda row: row["result"] == row["wish"]
    ),
    "contested money decisions that followed older people": lambda: share(
        contested(True), lambda row: row["result"] == row["wish"]
    ),
    "answers from outside that overturned the bus strategy": lambda: share(
        answers_from_outside(True), overturned
    ),
    "answers from outside that overturned anybody else": lambda: share(
        answers_from_outside(False), overturned
    ),
    "bus strategy decisions overturned with a reason": lambda: share(
        filter(overturned, answers_from_outside(True)), lambda row: row["reason_given"]
    ),
    "lunch club chairs who are older people": lambda: share(chairs_of_lunch_clubs(), is_older),
    "lunch club members who are professionals": lambda: share(
        of_initiative("memberships", "Lunch clubs"), lambda row: row["side"] == "professional"
    ),
    "lunch club decisions that needed older people": lambda: share(
        of_initiative("decisions", "Lunch clubs"), lambda row: row["passes_without_older"] == "no"
    ),
    "Gujarati speakers among those who told their language in Thornwick and Osmerley": lambda: share(
        languages(without_gujarati), speaks_gujarati
    ),
    "Gujarati speakers among those who told their language elsewhere": lambda: share(
        languages(lambda initiative: not without_gujarati(initiative)), speaks_gujarati
    ),
    "groups of other places that Gujarati speakers joined": lambda: share(
        [v for v in voices("Gujarati-speaking older people") if not without_gujarati(v["initiative"])],
        lambda row: row["joined"],
    ),
    "older LGBT people joined by year alone": lambda: share(
        [row for row in voices("older LGBT people") if row["joined"]],
        lambda row: len(str(row["joined"])) == 4,
    ),
    "answered by phone outside the care home review": lambda: share(contributions("phone", False), answered),
    "answered online outside the care home review": lambda: share(contributions("online", False), answered),
    "answered by phone at the care home review": lambda: share(contributions("phone", True), answered),
    "answered online at the care home review": lambda: share(contributions("online", True), answered),
    "older people who feel safe": lambda: share(cards("older person", "safe"), agrees),
    "professionals who feel safe": lambda: share(cards("professional", "safe"), agrees),
    "older people who say their skills are used": lambda: share(cards("older person", "used"), agrees),
    "skills taken up in the staff training": lambda: share(
        of_initiative("skills", "Staff training"), lambda row: row["taken_up_on"]
    ),
    "full years looked back on in Quillhaven": lambda: share(full_years(True), lambda row: row["looked"]),
    "full years looked back on outside Quillhaven": lambda: share(
        full_years(False), lambda row: row["looked"]
    ),
}
