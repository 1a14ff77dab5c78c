"""Adding everybody of a list at once, or nobody."""

from collections.abc import Sequence

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.actions.days import in_turn
from coproduce_web.initiatives.models import Initiative
from coproduce_web.people.actions import members
from coproduce_web.people.importing.checking import known_already, twice
from coproduce_web.people.importing.columns import New
from coproduce_web.writing.action import How, Refused, action


@action
def add_all(how: How, initiative: Initiative, *, people: Sequence[New], read_at: str) -> Initiative:
    """Each is added; who is known by their address is asked in instead, and nothing of theirs is changed."""
    in_turn(initiative)
    for fault in twice(initiative, people):
        raise Refused(fault.words)
    known = known_already(people)
    for new in people:
        if new.email in known:
            person = Person.objects.get(email=new.email)
            members.join(how, initiative, person=person, side=new.side, read_at=read_at)
        else:
            members.add(how, initiative, name=new.name, side=new.side, reach=new.reach, **new.details)
    return initiative
