"""What is to be done, by when, and for whom: for lists and home pages."""

from django.db.models import Q, QuerySet

from coproduce_web.accounts.models import Person
from coproduce_web.actions.models import Action
from coproduce_web.initiatives.access import memberships_of, today
from coproduce_web.initiatives.models import Initiative

OPEN = Q(done_on=None) & ~Q(result="dropped")


def still_to_do(*initiatives: Initiative) -> QuerySet[Action]:
    """Neither done nor dropped, the first due first."""
    return Action.objects.filter(OPEN, initiative__in=initiatives).order_by("due_on", "pk")


def late(*initiatives: Initiative) -> QuerySet[Action]:
    """Still to do, and its day is past."""
    return still_to_do(*initiatives).filter(due_on__lt=today())


def of_person(person: Person) -> QuerySet[Action]:
    """What this person has said they will do, wherever they are a member."""
    mine = Action.objects.filter(OPEN, doers__person=person)
    return mine.filter(initiative__in=memberships_of(person).values("initiative")).order_by("due_on", "pk")
