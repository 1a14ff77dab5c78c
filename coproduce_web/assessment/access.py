"""Whose records are whose: a person sees what they gave, and in a demonstration what is shown to everyone."""

from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from coproduce_web.accounts.models import Person
from coproduce_web.assessment.models import Given


def given_by(person: Person) -> QuerySet[Given]:
    """What this person gave and may change."""
    return Given.objects.filter(owner=person, shared=False)


def shown_to_all() -> QuerySet[Given]:
    """What everyone signed in may read: made-up records, in a demonstration and nowhere else."""
    every = Given.objects.filter(shared=True, made_up=True)
    return every if settings.DEMO else every.none()


def may_change(person: Person, given: Given) -> bool:
    """Only the giver says to go on, or deletes; what is shown to everyone stays."""
    return given.owner_id == person.pk and not given.shared


def readable(person: Person, pk: UUID) -> Given:
    """Those records, if this person may read them; else there is nothing here (404)."""
    return get_object_or_404(given_by(person) | shown_to_all(), pk=pk)


def changeable(person: Person, pk: UUID) -> Given:
    """Those records, if this person may change them; else there is nothing here (404)."""
    return get_object_or_404(given_by(person), pk=pk)
