"""Every write about the wish to be erased: asked, taken back, done."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.initiatives.access import memberships_of, today
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.people.actions import members
from coproduce_web.people.actions.afterwards import their_turn, theirs_changed
from coproduce_web.people.erasing import erase
from coproduce_web.people.models import Erasure
from coproduce_web.writing.action import How, Refused, action


@action
def ask(how: How, person: Person, *, asked_on: datetime.date, words_too: bool = False) -> Erasure:
    """They ask that what we hold about them be erased; `words_too`: what they said as well."""
    not_to_come(asked_on, "asked_on")
    theirs = their_turn(person)
    if theirs.erasures.filter(done_on=None, taken_back_on=None).exists():
        raise Refused(_("This was asked for already, and waits to be done."))
    return Erasure.objects.create(**how.columns, person=theirs, asked_on=asked_on, words_too=words_too)


@action
def take_back(how: How, erasure: Erasure) -> Erasure:
    """They want to stay after all."""
    _waits(erasure)
    erasure.taken_back_on = today()
    erasure.save(update_fields=["taken_back_on"])
    return erasure


@action
def take_out(how: How, person: Person) -> Person:
    """They take away a copy of everything held about them. That they did stands in the history."""
    return person


@action
def do(how: How, erasure: Erasure) -> Erasure:
    """It is done: they leave what they are in, and nothing tells any more who they were."""
    person = their_turn(erasure.person)
    _waits(erasure)
    if how.by == person:
        raise Refused(_("Somebody else has to do this, so that you are not left without what you need."))
    if (
        person.keeps_the_site
        and not Stewardship.objects.filter(until_on=None).exclude(person=person).exists()
    ):
        raise Refused(_("Nobody else keeps this site. Have another steward first."))
    for membership in memberships_of(person):
        members.end(how, membership, left_on=today(), left_why="not asked why")
    theirs_changed(person)
    erase(person, today(), words_too=erasure.words_too)
    erasure.done_on = today()
    erasure.save(update_fields=["done_on"])
    return erasure


def _waits(erasure: Erasure) -> None:
    if not Erasure.objects.filter(pk=erasure.pk, done_on=None, taken_back_on=None).exists():
        raise Refused(_("This does not wait any more. Look at the list."))
