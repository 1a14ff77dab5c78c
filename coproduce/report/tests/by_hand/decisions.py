"""Decisions as power looks at them: who had a part, and whether older people were needed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from coproduce.assess.tests.reference.power import needed
from coproduce.assess.tests.reference.records import COMMUNITY, OLDER, PROFESSIONAL, UNKNOWN, Records, Row

NOT_OLDER = (COMMUNITY, PROFESSIONAL, UNKNOWN)


@dataclass(frozen=True)
class Decision:
    """A decision made by the day of the records. `by` and `advised` count people by side."""

    row: Row
    by: Mapping[str, int]
    advised: Mapping[str, int]
    not_counted: int
    approving: Mapping[str, int]
    needs_older: bool | None
    rule_known: bool | None
    undone: bool
    lookbacks: list[Row] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        return self.row[name]

    @property
    def on(self) -> date:
        on: date = self.row["decided_on"]
        return on

    @property
    def everyone(self) -> int:
        return sum(self.by.values())

    @property
    def older(self) -> int:
        return self.by.get(OLDER, 0)

    @property
    def unsure(self) -> int:
        return self.by.get(UNKNOWN, 0) + self.not_counted

    @property
    def weighty(self) -> bool:
        return bool(self.row["kind"] != "routine")

    @property
    def sides(self) -> int:
        return sum(self.by.get(side, 0) > 0 for side in (OLDER, COMMUNITY, PROFESSIONAL))


def decisions(records: Records) -> list[Decision]:
    made = [
        row for row in records.all("decisions") if row["decided_on"] and row["decided_on"] <= records.as_of
    ]
    return [_decision(records, row) for row in made]


def _decision(records: Records, row: Row) -> Decision:
    key = row["decision"]
    by, blanks = _part(records, row, "decided")
    advised, _ = _part(records, row, "advised")
    approvals = records.of("approvals", decision=key)
    approving = Counter(one["body_side"] or UNKNOWN for one in approvals if one["needed"])
    return Decision(
        row,
        by,
        advised,
        blanks,
        approving,
        _needs_older(records, row, approving),
        _rule_known(row),
        any(one["outcome"] in ("changed", "refused") for one in approvals)
        or any(
            one["state"] in ("reversed", "dropped") and one["by_side"] != OLDER
            for one in records.of("fates", decision=key)
        ),
        sorted(records.of("fates", decision=key), key=lambda one: one["looked_on"]),
    )


def _part(records: Records, row: Row, part: str) -> tuple[Counter[str], int]:
    """How many of each side had it, by name or else as counted; and how many counts that matter are blank."""
    named = records.of("positions", decision=row["decision"], part=part)
    if named:
        return Counter(records.side(one["person"], row["initiative"]) for one in named), 0
    counts = records.of("decision_sides", decision=row["decision"])
    blank = sum(one[part] is None and one["side"] == OLDER for one in counts)
    return Counter({one["side"]: one[part] for one in counts if one[part]}), blank


def _needs_older(records: Records, row: Row, approving: Mapping[str, int]) -> bool | None:
    if row["passes_without_older"] not in ("yes", "no") and approving.get(OLDER):
        return True
    return needed(records, row)


def _rule_known(row: Row) -> bool | None:
    if row["known_before"] == "yes":
        return True
    if row["known_before"] == "no" or row["rule"] == "not stated":
        return False
    if row["known_before"] == "not known" or row["rule_stated_on"] is None:
        return None
    return bool(row["rule_stated_on"] <= row["decided_on"])
