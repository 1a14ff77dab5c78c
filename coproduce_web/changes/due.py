"""What waits for somebody, for home pages: changes to agree to, and decisions nobody has told a change of."""

import datetime

from django.db.models import Exists, Min, OuterRef, Q, QuerySet, Subquery

from coproduce_web.accounts.models import Person
from coproduce_web.changes.first_words import to_list
from coproduce_web.changes.models import CLAIMED, Change, Source
from coproduce_web.decisions import due as decisions
from coproduce_web.decisions.models import Decision, Fate
from coproduce_web.initiatives.access import memberships_of, today
from coproduce_web.initiatives.models import Initiative

# Six months, as the question 5.1 has it.
AFTER = datetime.timedelta(days=183)
DONE = ("carried out", "in force")


def to_agree(initiative: Initiative) -> QuerySet[Change]:
    """Not yet agreed by who told it, and we know who that is; the longest waiting first."""
    waiting = initiative.change_set.filter(status=CLAIMED, told_by__isnull=False)
    return to_list(waiting).order_by("noted_on", "pk")


def mine_to_agree(person: Person) -> QuerySet[Change]:
    """What this person told somebody, and has not agreed to as it is written."""
    here = memberships_of(person).values("initiative")
    waiting = Change.objects.filter(status=CLAIMED, told_by=person, initiative__in=here)
    return to_list(waiting).select_related("initiative").order_by("noted_on", "pk")


def no_change_told(initiative: Initiative) -> QuerySet[Decision]:
    """Known to be carried out for six months, and nobody has told a change that came from it."""
    first = Fate.objects.filter(decision=OuterRef("pk"), state__in=DONE).order_by().values("decision")
    done_on = Subquery(first.annotate(first=Min("looked_on")).values("first"))
    told = Source.objects.filter(Q(decision=OuterRef("pk")) | Q(action__decision=OuterRef("pk")))
    made = decisions.made(initiative).annotate(done_on=done_on)
    return made.filter(~Exists(told), done_on__lte=today() - AFTER).order_by("done_on", "pk")
