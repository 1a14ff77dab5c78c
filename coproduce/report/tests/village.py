"""A made-up village forum of fifty people, large enough for some numbers to be told and others not."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from coproduce.assess.assessment import Assessment, assess
from coproduce.evidence.package import Package, from_rows
from coproduce.report.report_data import report_data

AS_OF = date(2026, 6, 30)
SIDES = ("older person",) * 30 + ("community",) * 8 + ("professional",) * 12
Rows = Sequence[Mapping[str, Any]]


def village(forum: str = "forum", *, as_of: date = AS_OF, better: bool = False) -> Package:
    """Its records up to a day; `better`: more of what was needed was met."""
    return from_rows(
        {name: rows for name, rows in _tables(forum, better=better).items() if rows}, as_of=as_of
    )


def _tables(forum: str, *, better: bool) -> dict[str, Rows]:
    return _people(forum) | _told(forum, better=better) | _did(forum)


DAYS = [AS_OF - timedelta(days=30 * at + 5) for at in range(24)]


def _people(forum: str) -> dict[str, Rows]:
    people = [{"person": f"p{at}", "side": side} for at, side in enumerate(SIDES)]
    always = {"initiative": forum}
    return {
        "initiatives": [always | {"place": "Hallowby", "began_on": DAYS[-1]}],
        "people": people,
        "memberships": [
            always | {"person": one["person"], "side": one["side"], "joined_on": DAYS[-1]} for one in people
        ],
        "characteristics": [
            {"person": f"p{at}", "strand": "age", "value": "65-74" if at % 3 else "75-84"} for at in range(30)
        ],
        "population": [
            {"place": "Hallowby", "strand": "age", "value": value, "universe": "65+", "people": number}
            for value, number in (("65-74", 530), ("75-84", 470))
        ],
    }


def _told(forum: str, *, better: bool) -> dict[str, Rows]:
    always = {"initiative": forum}
    return {
        "needs": [
            always | {
                "need": f"n{at}", "person": f"p{at % 46}", "kind": "travel", "told_on": DAYS[at % 20],
                "met": "yes" if at % 4 or better else "no",
            }
            for at in range(92)
        ],
        "expenses": [
            always | {
                "expense": f"e{at}", "person": f"p{at}", "claimed_on": DAYS[3],
                "paid_on": DAYS[3] if at else None,
            }
            for at in range(20)
        ],
        "judgements": [
            always | {
                "side": side, "statement": "safe",
                "score": "agree" if at % (2 if at < 30 else 9) else "partly",
            }
            for at, side in enumerate(SIDES)
        ],
        "pulses": [always | {"side": "older person", "given": 30, "returned": 30}],
    }  # fmt: skip


def _did(forum: str) -> dict[str, Rows]:
    always = {"initiative": forum}
    return {
        "decisions": [
            always | {
                "decision": f"d{at}", "decided_on": day, "rule": "consensus", "stage": "agree",
                "kind": "service", "parts_complete": True, "money": 100 * at + 100, "money_in_scope": 5000,
            }
            for at, day in enumerate(DAYS)
        ],
        "positions": [
            {"decision": f"d{at}", "person": f"p{who}", "part": "decided"}
            for at in range(24)
            for who in (at, at + 1, 40 + at % 5)
        ],
        "actions": [
            always | {"action": f"a{at}", "decision": f"d{at}", "done_on": DAYS[at], "first_due_on": DAYS[at]}
            for at in range(20)
        ],
        "doers": [
            {
                "action": f"a{at}", "person": f"p{at % 25}", "capacity": SIDES[at % 25], "paid": False,
                "hours": 2,
            }
            for at in range(20)
        ],
    }  # fmt: skip


@cache
def assessed(*, publishing: bool) -> Mapping[str, Any]:
    """The report of the forum as plain values."""
    package = village()
    return report_data(found(package), package, publishing=publishing)


def found(package: Package) -> Assessment:
    """Its assessment."""
    return assess(package)
