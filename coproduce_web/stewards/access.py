"""Who keeps the site. Its pages are for them; for anybody else there is nothing here (404)."""

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Lower
from django.http import Http404, HttpRequest

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.people.models import Erasure
from coproduce_web.writing.pages import reader

MAY_SIGN_IN = Q(is_active=True, email__isnull=False)


def stewarding(request: HttpRequest) -> Person:
    """The reader, who keeps the site; else 404."""
    person = reader(request)
    if not person.keeps_the_site:
        raise Http404
    return person


def stewardships() -> "QuerySet[Stewardship]":
    """Those of today, the longest first."""
    return Stewardship.objects.filter(until_on=None).order_by("from_on", "pk")


def others_keep(person: Person) -> bool:
    """Whether the site would be kept without this person, by somebody who can sign in."""
    able = Person.objects.filter(MAY_SIGN_IN)
    return stewardships().filter(person__in=able).exclude(person=person).exists()


def everybody() -> "QuerySet[Person]":
    """All whom the site knows. Of somebody erased nothing is left to see to."""
    return Person.objects.exclude(pk__in=Erasure.objects.exclude(done_on=None).values("person"))


def people_named(words: str) -> "QuerySet[Person]":
    """Everybody in whose name or address each of these words is, by name."""
    found = everybody().prefetch_related("stewardships").order_by(Lower("name"), "pk")
    for word in words.split():
        found = found.filter(Q(name__icontains=word) | Q(email__icontains=word))
    return found


def shown(which: str) -> Q:
    """Those who may sign in (`in`), those who were stopped (`stopped`), or all of them."""
    if which == "stopped":
        return Q(is_active=False)
    return MAY_SIGN_IN if which == "in" else Q(pk=F("pk"))
