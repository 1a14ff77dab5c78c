"""From the sheet Asked for to needs and contributions."""

from coproduce.evidence.light.read import Line
from coproduce.evidence.light.rows import Rows, yes


def needs(asked_for: list[Line], initiative: str) -> Rows:
    """The needs among the lines; the row they stand on is their code."""
    for line in asked_for:
        if line["sort"] == "need":
            yield {
                "need": f"Asked for, row {line.row}",
                "initiative": initiative,
                **_who_and_how(line),
                "told_on": line["said_on"],
                "met": line["met"],
            }


def contributions(asked_for: list[Line], initiative: str) -> Rows:
    """The things said among the lines; the row they stand on is their code."""
    for line in asked_for:
        if line["sort"] == "thing said":
            yield {
                "contribution": f"Asked for, row {line.row}",
                "initiative": initiative,
                **_who_and_how(line),
                "made_on": line["said_on"],
                "can_be_reached": yes(line["can_be_reached"]),
                "answer": line["answer"],
                "answered_on": line["answered_on"],
                "told_on": line["told_on"],
            }


def _who_and_how(line: Line) -> dict[str, object]:
    return {name: line[name] for name in ("person", "side", "kind", "channel")}
