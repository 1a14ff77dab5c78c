"""Who was there, and who decided: by name where names were written, else as counts."""

from collections.abc import Iterator
from decimal import Decimal

from coproduce.assess.tests.reference.records import OLDER, UNKNOWN, Records, Row

Decider = tuple[str, Decimal]


def named_deciders(records: Records, decision: Row) -> list[Decider]:
    """The side and weight of each decider written down by name or code."""
    parts = records.of("positions", decision=decision["decision"], part="decided")
    return [
        (
            records.side(part["person"], decision["initiative"]),
            Decimal(1 if part["weight"] is None else part["weight"]),
        )
        for part in parts
    ]


def deciders(records: Records, decision: Row) -> list[Decider]:
    """The side and weight of each decider. Names win over counts."""
    counts = records.of("decision_sides", decision=decision["decision"])
    counted = [(row["side"], Decimal(1)) for row in counts for _ in range(row["decided"] or 0)]
    return named_deciders(records, decision) or counted


def older_left_blank(records: Records, decision: Row) -> bool:
    """Whether sides were counted and the count of older people was left blank: which is not nobody."""
    if named_deciders(records, decision):
        return False
    counts = records.of("decision_sides", decision=decision["decision"], side=OLDER)
    return any(row["decided"] is None for row in counts)


def sides_there(records: Records, meeting: Row) -> Iterator[str]:
    """The side of everybody who came; an older person of whom it is not written may have come: not known."""
    for guest in records.of("attendance", meeting=meeting["meeting"]):
        yield from _if_there(guest["came"], records.side(guest["person"], meeting["initiative"]))
    for count in records.of("meeting_sides", meeting=meeting["meeting"]):
        yield from _if_there(count["came"], count["side"])


def _if_there(came: int | None, side: str) -> Iterator[str]:
    if came:
        yield side
    elif came is None and side in (OLDER, UNKNOWN):
        yield UNKNOWN
