"""Decisions that were made, everybody's part in them, and what became of them, as evidence."""

from coproduce_web.decisions.evidence.afterwards import approvals, fates
from coproduce_web.decisions.evidence.made import decision_issues, decisions
from coproduce_web.decisions.evidence.parts import decision_sides, positions, preferences
from coproduce_web.writing.evidence import Table

TABLES: dict[str, Table] = {
    "decisions": decisions,
    "decision_issues": decision_issues,
    "positions": positions,
    "decision_sides": decision_sides,
    "preferences": preferences,
    "approvals": approvals,
    "fates": fates,
}
