"""What waits for somebody, for home pages: each a queryset, the longest wait first."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Answer, Contribution, Telling
from coproduce_web.contributions.standing import THANKED
from coproduce_web.initiatives.models import Initiative

REACHABLE = Q(person__isnull=False) | ~Q(reach="")


def waiting_for_answer(*initiatives: Initiative) -> QuerySet[Contribution]:
    """Said, and not answered: thanks alone is no answer, and thanks need none."""
    return _oldest_first(*initiatives).exclude(kind="thanks").filter(~Exists(_answers()))


def not_told(*initiatives: Initiative) -> QuerySet[Contribution]:
    """Answered, and its author, who can be reached, has not been told since."""
    return _oldest_first(*initiatives).filter(REACHABLE).filter(Exists(_untold()))


def not_read_back(*initiatives: Initiative) -> QuerySet[Contribution]:
    """Written down for somebody who can be reached, and not read back to them yet: calls to make."""
    return _oldest_first(*initiatives).filter(REACHABLE, read_back=False)


def answered(found: QuerySet[Contribution]) -> QuerySet[Contribution]:
    """Those of them that were answered, told or not."""
    return found.filter(Exists(_answers()))


def told(found: QuerySet[Contribution]) -> QuerySet[Contribution]:
    """Those of them whose author was told of every answer."""
    return answered(found).filter(~Exists(_untold()))


def said_by(person: Person) -> QuerySet[Contribution]:
    """What this person has said, in every piece of work, the newest first."""
    return Contribution.objects.filter(person=person).select_related("initiative")


def _oldest_first(*initiatives: Initiative) -> QuerySet[Contribution]:
    return Contribution.objects.filter(initiative__in=initiatives).order_by("made_on", "pk")


def _answers() -> QuerySet[Answer]:
    return Answer.objects.filter(contribution=OuterRef("pk")).exclude(answer=THANKED)


def _untold() -> QuerySet[Answer]:
    told = Telling.objects.filter(contribution=OuterRef("contribution"), told_on__gte=OuterRef("answered_on"))
    return _answers().filter(~Exists(told))
