"""From the sheet Card to cards given out and answers on them."""

from coproduce.evidence.light.came import meeting
from coproduce.evidence.light.read import Line
from coproduce.evidence.light.rows import Rows
from coproduce.evidence.light.sheets import count_of, statements
from coproduce.evidence.schema import codes


def pulses(cards: list[Line], initiative: str) -> Rows:
    """Cards given out and back, for each meeting and side."""
    for line in cards:
        yield {
            "initiative": initiative,
            "meeting": meeting(line["held_on"]),
            "side": line["side"],
            "given": line["given"],
            "returned": line["returned"],
            "collected_by": line["opened_by"],
        }


def judgements(cards: list[Line], initiative: str) -> Rows:
    """One row for each tick, so that no two answers can be seen to be of one card."""
    for line in cards:
        for statement in statements():
            for score in codes()["card_score"]:
                ticks = line[count_of(statement.name, score)]
                for _ in range(ticks if isinstance(ticks, int) else 0):
                    yield {
                        "initiative": initiative,
                        "meeting": meeting(line["held_on"]),
                        "side": line["side"],
                        "statement": statement.name,
                        "score": score,
                        "answered_on": line["held_on"],
                    }
