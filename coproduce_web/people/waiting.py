"""What waits for somebody, for home pages: each a queryset, the longest wait first."""

from django.db.models import QuerySet

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of
from coproduce_web.initiatives.models import Initiative, Membership
from coproduce_web.people.access import facilitated_by
from coproduce_web.people.models import Erasure


def members_never_asked(initiative: Initiative) -> QuerySet[Membership]:
    """Members whom nobody has asked yet what helps them take part; professionals too."""
    return members_of(initiative).filter(asked_support_on=None).order_by("joined_on", "pk")


def never_offered(initiative: Initiative) -> QuerySet[Membership]:
    """Members who are not paid for it, and to whom nothing has been offered beside the meetings."""
    unpaid = members_of(initiative).exclude(side="professional")
    return unpaid.filter(offered_tasks_on=None).order_by("joined_on", "pk")


def erasures_asked(reader: Person) -> QuerySet[Erasure]:
    """Wishes to be erased that wait for this reader: all for a steward, else of those they facilitate for."""
    waiting = Erasure.objects.filter(done_on=None, taken_back_on=None).select_related("person")
    if reader.keeps_the_site:
        return waiting
    theirs = Membership.objects.filter(initiative__in=facilitated_by(reader))
    return waiting.filter(person__in=theirs.values("person"))
