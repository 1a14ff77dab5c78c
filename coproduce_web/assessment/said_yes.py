"""Whether everybody in a small group said yes to publishing its exact figures, and nobody took it back."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from coproduce.assess.disclosure.said_yes import FEWER_THAN
from coproduce_web.accounts.models import Person
from coproduce_web.changes.models import Change
from coproduce_web.contributions.models import Contribution
from coproduce_web.initiatives.models import Initiative, Membership
from coproduce_web.people.models import Consent
from coproduce_web.writing.evidence import record_code


@dataclass(frozen=True)
class SaidYes:
    """How many people the records of a piece of work speak of, and how many of them said yes."""

    people: int
    yes: int

    @property
    def small(self) -> bool:
        """Only a group of fewer than 20 may publish exact figures at all."""
        return self.people < FEWER_THAN

    @property
    def everybody(self) -> bool:
        """Whether its exact figures may leave today."""
        return self.small and 0 < self.people == self.yes


def said_yes(initiative: int) -> SaidYes:
    """Counted anew each time: whoever joins, or is spoken of for the first time, has not said yes yet."""
    people = everybody_in(initiative)
    return SaidYes(people.count(), people.filter(pk__in=holding(initiative).values("person")).count())


def everybody_in(initiative: int) -> QuerySet[Person]:
    """Whom the records speak of: members past and present, and whoever said something or told of a change."""
    members = Membership.objects.filter(initiative=initiative).values("person")
    said = Contribution.objects.filter(initiative=initiative).values("person")
    told = Change.objects.filter(initiative=initiative).values("told_by")
    return Person.objects.filter(Q(pk__in=members) | Q(pk__in=said) | Q(pk__in=told))


def yes_of(initiative: int, person: int) -> Consent | None:
    """What this person agreed to there, and has not taken back."""
    return holding(initiative).filter(person=person).first()


def holding(initiative: int) -> QuerySet[Consent]:
    """Every yes given there and not taken back."""
    return Consent.objects.filter(what_for__endswith=_mark(initiative), withdrawn_on=None)


def what_for(initiative: Initiative) -> str:
    """What is agreed to, as it stands among all that somebody agreed to; its end says for which work."""
    words = _("The exact figures of “%(work)s” may be published")
    return f"{words % {'work': initiative.name}} {_mark(initiative.pk)}"


def _mark(initiative: int) -> str:
    return f"({record_code('initiative', initiative)})"
