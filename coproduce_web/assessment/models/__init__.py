"""What was given, what it answers, what it shows of power, and the numbers a group agreed for itself."""

from coproduce_web.assessment.models.given import LISTED, Finding, Given, SaidNo, Waiting, unguessable
from coproduce_web.assessment.models.power import Face, Level, Power
from coproduce_web.assessment.models.threshold import AgreedThreshold

__all__ = [
    "LISTED",
    "AgreedThreshold",
    "Face",
    "Finding",
    "Given",
    "Level",
    "Power",
    "SaidNo",
    "Waiting",
    "unguessable",
]
