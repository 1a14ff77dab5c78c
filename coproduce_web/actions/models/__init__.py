"""Things to be done and who does them; barriers, owned together."""

from coproduce_web.actions.models.action import RESULTS, Action
from coproduce_web.actions.models.barrier import Barrier
from coproduce_web.actions.models.doer import Doer, Reminder

__all__ = ["RESULTS", "Action", "Barrier", "Doer", "Reminder"]
