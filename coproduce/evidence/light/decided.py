"""From the sheets Decided and What became to decisions, who took them and what became of them."""

from coproduce.evidence.light.came import counted_sides
from coproduce.evidence.light.read import Line
from coproduce.evidence.light.rows import Rows, yes
from coproduce.evidence.light.sheets import SIDES
from coproduce.evidence.light.value import Value

BINDING = {"it stood": "yes", "a recommendation": "no"}
ENDED = {"it ended": "ended", "it was undone": "reversed"}
CARRIED_OUT = {"yes": "carried out", "partly": "partly", "no": "dropped"}


def decisions(decided: list[Line], initiative: str) -> Rows:
    """One row for each line; the few words of what it was about stay in the workbook."""
    same = ("decided_on", "kind", "rule", "known_before", "passes_without_older", "raised_by_side", "result")
    for line in decided:
        yield {
            "decision": _decision(line),
            "initiative": initiative,
            "binding": BINDING.get(str(line["binding"])),
            # Everybody's part is on record once all three sides have been counted.
            "parts_complete": True if all(line[side] is not None for side in SIDES) else None,
            **{name: line[name] for name in same},
        }


def decision_sides(decided: list[Line]) -> Rows:
    """How many of each side decided, where somebody counted."""
    for line in decided:
        for side in counted_sides(line):
            yield {"decision": _decision(line), "side": side, "decided": line[side]}


def fates(became: list[Line]) -> Rows:
    """What had become of a decision each time somebody looked."""
    for line in became:
        yield {
            "decision": _decision(line),
            "looked_on": line["looked_on"],
            "state": _state(line["carried_out"], line["still_so"]),
            "told_by_side": line["told_by_side"],
            "reason_given": yes(line["reason_given"]),
        }


def _state(carried_out: Value, still_so: Value) -> str | None:
    if still_so in ENDED:
        return ENDED[str(still_so)]
    if still_so == "yes" and carried_out in (None, "yes"):
        return "in force"
    return CARRIED_OUT.get(str(carried_out))


def _decision(line: Line) -> str:
    return f"decision {line['decision']}"
