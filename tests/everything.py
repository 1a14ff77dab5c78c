"""A piece of work with one of everything in it, and the address of each of its pages."""

from dataclasses import dataclass
from uuid import UUID

from django.urls import get_resolver, reverse

from coproduce_web.actions.tests import made as actions
from coproduce_web.assessment.actions import ask_own_records
from coproduce_web.assessment.own_records import of_initiative
from coproduce_web.changes.tests import made as changes
from coproduce_web.contributions.tests import made as contributions
from coproduce_web.decisions.tests import made as decisions
from coproduce_web.initiatives.tests import made as initiatives
from coproduce_web.initiatives.tests.cast import Cast, cast
from coproduce_web.meetings.tests import made as meetings
from coproduce_web.meetings.tests import made_after, made_written
from coproduce_web.people.tests import made as people
from coproduce_web.stewards.tests import made as stewards

Keys = dict[str, int | str | UUID]


@dataclass(frozen=True)
class Everything:
    """Who takes part, and the keys by which addresses name what was made."""

    cast: Cast
    named: Keys

    def address(self, name: str) -> str:
        """Where the page of that name is."""
        return reverse(name, kwargs={key: self.named[key] for key in keys(name)})


def keys(name: str) -> list[str]:
    """The keys that the address of that name takes."""
    (_pattern, takes), *_more = get_resolver().reverse_dict.getlist(name)[0][0][:1]
    return list(takes)


def one_of_everything() -> Everything:
    """Made by the apps' own actions, and asked as it stands."""
    everybody = cast()
    named: Keys = {"initiative": everybody.initiative.pk, "person": everybody.phone.pk}
    for app in (initiatives, people, contributions, meetings, decisions, actions, changes, stewards):
        named |= app.make(everybody)
    named |= made_after.make_after(everybody)
    named |= made_written.make_written(everybody)
    scope = of_initiative(everybody.initiative.pk)
    given = ask_own_records(scope)
    assert given
    whole = given.levels.filter(slice="all")[0]
    named |= {"scope": scope, "pk": given.pk, "face": "needed", "place": whole.position}
    return Everything(everybody, named | {"threshold": "duty.shown_share", "about": "governance"})
