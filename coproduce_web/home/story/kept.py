"""What the texts of a story stand for: people, what its steps have made, days, and what belongs to those.

`@arthur` is a person, or what a step called so; `@need first arthur travel` the need of that kind that Arthur
has for the first meeting; `@each` whoever's turn it is. A number of days counts from the next meeting.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Membership
from coproduce_web.meetings.cards import Card
from coproduce_web.people.actions.characteristics import Told
from coproduce_web.people.reach import Reach

# What belongs to it: how many of the names say whose, and how it is looked up by those and by the rest.
LOOKED_UP: dict[str, tuple[int, Callable[..., Any]]] = {
    "member": (2, lambda work, person, _rest: work.membership_set.get(person=person)),
    "asked": (2, lambda meeting, person, _rest: meeting.invitation_set.get(person=person)),
    "need": (2, lambda meeting, person, kind: meeting.needs.get(person=person, kind=kind)),
    "task": (1, lambda meeting, words: meeting.task_set.get(task=words)),
    "part": (2, lambda decision, person, _rest: decision.position_set.get(person=person)),
    "approval": (1, lambda decision, _rest: decision.approval_set.get()),
    "role": (2, lambda work, person, role: work.role_set.get(person=person, role=role)),
    "doer": (2, lambda action, person, _rest: action.doers.get(person=person)),
}
# What an action takes in a shape of its own.
SHAPED: dict[str, Callable[[Any], Any]] = {
    "reach": lambda told: Reach(**told),
    "card": lambda told: Card(**told),
    "told": lambda told: [Told(strand, value) for strand, value in told.items()],
}
DAYS, NO_DAYS = ("on", "funded_until"), ("based_on",)


def whose_turn(told: Mapping[str, Any], one: str) -> dict[str, Any]:
    """The step with `one` for everything that says `each`."""
    return {name: _turn(value, one) for name, value in told.items() if name != "each"}


def _turn(value: Any, one: str) -> Any:
    if isinstance(value, str) and value.startswith("@"):
        return value.replace("@each", f"@{one}").replace(" each", f" {one}")
    if isinstance(value, list):
        return [_turn(part, one) for part in value]
    return one if value == "each" else value


@dataclass
class Kept:
    """All that a story has made so far, by the names it gives them; `next_meeting` is its day nought."""

    next_meeting: date
    made: dict[str, Any] = field(default_factory=dict)

    def keep(self, key: str, made: Any) -> None:
        """By that name from now on. Who joins is called by their name, and not their membership."""
        if key:
            self.made[key] = made.person if isinstance(made, Membership) else made

    def day(self, days: int) -> date:
        """So many days from the next meeting."""
        return self.next_meeting + timedelta(days=days)

    def meant(self, name: str, told: Any) -> Any:
        """The argument `name` as the action takes it."""
        if name in SHAPED and isinstance(told, Mapping):
            return SHAPED[name](told)
        if isinstance(told, int) and not isinstance(told, bool):
            is_day = name in DAYS or (name.endswith("_on") and name not in NO_DAYS)
            return self.day(told) if is_day else told
        if isinstance(told, str):
            return self.found(told) if told.startswith("@") else told
        if isinstance(told, Mapping):
            return {self._key(key): self.meant(key, value) for key, value in told.items()}
        return [self.meant("", one) for one in told] if isinstance(told, list) else told

    def found(self, words: str) -> Any:
        """What `@…` stands for."""
        first, *others = words.removeprefix("@").split(" ")
        if not others:
            return self._now(first)
        names, look_up = LOOKED_UP[first]
        return look_up(*(self._now(one) for one in others[:names]), " ".join(others[names:]))

    def _now(self, key: str) -> Any:
        """As it is now: a later step may have changed it. Nothing of a person changes."""
        made = self.made[key]
        if not isinstance(made, Person):
            made.refresh_from_db()
        return made

    def _key(self, key: str) -> Any:
        return self.found(key).pk if key.startswith("@") else key
