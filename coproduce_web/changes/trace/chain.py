"""What hangs together from a voice to a change: five columns of records, and which leads to which."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from coproduce_web.actions.models import Action
from coproduce_web.changes.models import Change
from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.access import Here

# A record's column, and its own key.
Key = tuple[int, int]
SAID, ISSUE, DECISION, ACTION, CHANGE = COLUMNS = range(5)
# So many of a column are told one by one; where there are more, one knot less and a last one for the rest.
MOST = 5


@dataclass
class Chain:
    """The records of each column and their joins.

    `more_said` is how many voices were not fetched, `more_joins` the issues they are behind.
    """

    here: Here
    traced: Key
    said: list[Contribution] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    joins: set[tuple[Key, Key]] = field(default_factory=set)
    more_said: int = 0
    more_joins: set[int] = field(default_factory=set)

    def join(self, pairs: Iterable[tuple[int, int]], from_column: int, to_column: int) -> None:
        """Each of these pairs of records leads from one to the other."""
        self.joins |= {((from_column, one), (to_column, other)) for one, other in pairs}
