"""What is due today: looking what became of a decision, telling of it, looking again, and one’s own part."""

import datetime

from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet, Subquery

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.models import Decision, Fate, Position, Proposal, Told
from coproduce_web.initiatives.access import members_of, memberships_of, today
from coproduce_web.initiatives.models import Initiative, Membership

# Six months are 183 days, as the question 4.3 has it; then a year, and two.
LOOKS = tuple(datetime.timedelta(days=days) for days in (183, 365, 730))
NOTHING_MORE = ("dropped", "reversed", "ended")


def to_make(*initiatives: Initiative) -> QuerySet[Decision]:
    """Planned, and not decided yet."""
    return Decision.objects.filter(initiative__in=initiatives, decided_on=None)


def made(*initiatives: Initiative) -> QuerySet[Decision]:
    """Decided, the newest first."""
    found = Decision.objects.filter(initiative__in=initiatives, decided_on__isnull=False)
    return found.order_by("-decided_on", "-pk")


def fates_due(*initiatives: Initiative) -> QuerySet[Decision]:
    """Agreed six, twelve or twenty-four months ago, and nobody has looked since then; the oldest first."""
    looks = Fate.objects.filter(decision=OuterRef("pk"))
    last = looks.order_by("-looked_on").values("looked_on")[:1]
    agreed = made(*initiatives).filter(result="agreed").annotate(last_look=Subquery(last))
    over = looks.filter(state__in=NOTHING_MORE)
    return agreed.filter(_unlooked(today()), ~Exists(over)).order_by("decided_on", "pk")


def _unlooked(day: datetime.date) -> Q:
    """The last of the three days that has come, and no look since."""
    due = Q()
    for number, after in enumerate(LOOKS):
        come = Q(decided_on__lte=day - after)
        if number + 1 < len(LOOKS):
            come &= Q(decided_on__gt=day - LOOKS[number + 1])
        due |= come & (Q(last_look=None) | Q(last_look__lt=F("decided_on") + after))
    return due


def reviews_due(*initiatives: Initiative) -> QuerySet[Decision]:
    """The day to look at it again has come, and nobody has looked since; the longest due first."""
    looked = Fate.objects.filter(decision=OuterRef("pk"), looked_on__gte=OuterRef("review_on"))
    due = made(*initiatives).filter(~Exists(looked), review_on__lte=today())
    return due.order_by("review_on", "pk")


def to_look_at(*initiatives: Initiative) -> QuerySet[Decision]:
    """Either of the two."""
    either = Q(pk__in=fates_due(*initiatives).values("pk")) | Q(pk__in=reviews_due(*initiatives).values("pk"))
    return made(*initiatives).filter(either).order_by("decided_on", "pk")


def decisions_not_told(*initiatives: Initiative) -> QuerySet[Decision]:
    """Made, and a member of today who was one then has not been told; the oldest first."""
    return made(*initiatives).filter(Exists(still_to_tell())).order_by("decided_on", "pk")


def those_of_then() -> QuerySet[Membership]:
    """For use inside a question about decisions: the members of today who were members when it was made."""
    return members_of(OuterRef("initiative")).filter(joined_on__lte=OuterRef("decided_on"))


def still_to_tell() -> QuerySet[Membership]:
    """Those of them who have not been told of it."""
    told = Told.objects.filter(decision=OuterRef(OuterRef("pk")), person=OuterRef("person"))
    return those_of_then().filter(~Exists(told))


def open_for(person: Person) -> QuerySet[Decision]:
    """Not made yet, and this person’s part is waited for: not said, or said of an earlier wording."""
    newest = Proposal.objects.filter(decision=OuterRef("decision")).order_by()
    version = newest.values("decision").annotate(newest=Max("version")).values("newest")
    parts = Position.objects.filter(person=person).annotate(newest=Subquery(version))
    spoke_before = Q(newest__gt=F("on_version")) | Q(newest__isnull=False, on_version=None)
    waiting = parts.filter(Q(stance="", reason="") | spoke_before)
    here = memberships_of(person).values("initiative")
    found = Decision.objects.filter(pk__in=waiting.values("decision"), decided_on=None, initiative__in=here)
    return found.select_related("initiative").order_by("rule_stated_on", "pk")
