"""Decisions: who decides and by which rule, said before; what was weighed; the result; what became of it."""

from coproduce_web.decisions.models.afterwards import Approval, Fate, Told
from coproduce_web.decisions.models.decision import TEMPLATES, Decision, OfDecision
from coproduce_web.decisions.models.parts import PART, DecisionSide, Position, Preference, Proposal

__all__ = [
    "PART",
    "TEMPLATES",
    "Approval",
    "Decision",
    "DecisionSide",
    "Fate",
    "OfDecision",
    "Position",
    "Preference",
    "Proposal",
    "Told",
]
