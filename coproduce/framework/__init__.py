"""The review as data: principles, practices, the words used, and the numbers findings are judged by."""

from coproduce.framework.entries import Kind, Practice, Principle, Term
from coproduce.framework.review import Framework, framework
from coproduce.framework.thresholds import NOTHING_AGREED, Agreed, Threshold, thresholds_in_force

__all__ = [
    "NOTHING_AGREED",
    "Agreed",
    "Framework",
    "Kind",
    "Practice",
    "Principle",
    "Term",
    "Threshold",
    "framework",
    "thresholds_in_force",
]
