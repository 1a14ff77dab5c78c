"""From the lines of the six sheets to the rows of a full package's tables."""

from datetime import date

from coproduce.evidence.light.asked_for import contributions, needs
from coproduce.evidence.light.came import meeting_sides, meetings
from coproduce.evidence.light.cards import judgements, pulses
from coproduce.evidence.light.decided import decision_sides, decisions, fates
from coproduce.evidence.light.read import Given, Line
from coproduce.evidence.light.rows import Rows, yes
from coproduce.evidence.light.sheets import sheets


def table_rows(given: Given, initiative: str) -> dict[str, Rows]:
    """The rows of each table, by its name; every row of a table has the same columns."""
    lines = given.lines
    return {
        "kept": _kept(given, initiative),
        "initiatives": iter([{"initiative": initiative, "place": given.package.get("place")}]),
        "people": ({"person": line["person"], "side": line["side"]} for line in lines["Who"]),
        "memberships": _memberships(lines["Who"], initiative),
        "meetings": meetings(lines["Came"], lines["Card"], initiative),
        "meeting_sides": meeting_sides(lines["Came"]),
        "needs": needs(lines["Asked for"], initiative),
        "contributions": contributions(lines["Asked for"], initiative),
        "decisions": decisions(lines["Decided"], initiative),
        "decision_sides": decision_sides(lines["Decided"]),
        "fates": fates(lines["What became"]),
        "pulses": pulses(lines["Card"], initiative),
        "judgements": judgements(lines["Card"], initiative),
    }


def _kept(given: Given, initiative: str) -> Rows:
    """How fully each sheet was kept, from the first day named or else the first day on it."""
    for sheet in sheets():
        how = given.package.get(f"kept {sheet.name}")
        days = [day for line in given.lines[sheet.name] if isinstance(day := line[sheet.day or ""], date)]
        from_on = given.package.get("from") or min(days, default=None)
        for table in sheet.kept if how and from_on else ():
            yield {
                "initiative": initiative,
                "kept_table": table,
                "from_on": from_on,
                "until_on": given.package.get("as_of"),
                "how": how,
            }


def _memberships(who: list[Line], initiative: str) -> Rows:
    for line in who:
        yield {
            "initiative": initiative,
            "person": line["person"],
            "side": line["side"],
            "can_commit": yes(line["can_commit"]),
        }
