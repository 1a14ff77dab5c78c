"""Changes in people's lives, what they came from, and the areas of life they are judged by."""

from coproduce_web.changes.models.change import AGREED, CHECKED, CLAIMED, Change, OfChange
from coproduce_web.changes.models.outcome import Outcome
from coproduce_web.changes.models.source import Source
from coproduce_web.changes.models.verified import Verified

__all__ = ["AGREED", "CHECKED", "CLAIMED", "Change", "OfChange", "Outcome", "Source", "Verified"]
