"""Every write about what helps somebody to take part, and who supports them."""

import datetime
from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import memberships_of
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.initiatives.models import Membership
from coproduce_web.people.actions.afterwards import their_turn, theirs_changed
from coproduce_web.people.models import Support, Supporter
from coproduce_web.writing.action import How, Refused, action


@action
def ask(
    how: How,
    person: Person,
    *,
    kinds: Sequence[str],
    words: str = "",
    asked_on: datetime.date,
    membership: Membership | None = None,
) -> Membership | Person:
    """They were asked what helps them take part, and this is all of it from now on; nothing is an answer too.

    `membership` is where somebody asked them; without it they said so themselves, wherever they are a member.
    """
    not_to_come(asked_on, "asked_on")
    theirs = their_turn(person)
    standing = theirs.supports.filter(until_on=None)
    new = [kind for kind in kinds if not standing.filter(kind=kind).exists()]
    if words and not new:
        raise Refused(_("Tick what it is about as well. What is ticked already has its own words."), "kinds")
    standing.filter(told_on__lte=asked_on).exclude(kind__in=kinds).update(until_on=asked_on)
    Support.objects.bulk_create(
        Support(**how.columns, person=theirs, kind=kind, words=words, told_on=asked_on) for kind in new
    )
    _asked([membership] if membership else memberships_of(theirs), asked_on)
    theirs_changed(theirs)
    return membership or theirs


def _asked(memberships: Iterable[Membership], on: datetime.date) -> None:
    """The first time counts: whether they were asked in time is a question of the assessment."""
    for one in memberships:
        one.asked_support_on = min(on, one.asked_support_on or on)
        one.save(update_fields=["asked_support_on"])


@action
def reword(how: How, need: Support, *, words: str, stands: bool, on: datetime.date) -> Support:
    """The same need in other words, as a new record; or that it does not stand any more."""
    not_to_come(on, "on")
    if on < need.told_on:
        raise Refused(_("That is before they told us of it. Write that day or a later one."), "on")
    if stands and words == need.words:
        raise Refused(_("Nothing is changed. Write other words, or say it is no longer needed."), "words")
    need.until_on = on
    need.save(update_fields=["until_on"])
    if not stands:
        return need
    return Support.objects.create(**how.columns, person=need.person, kind=need.kind, words=words, told_on=on)


@action
def supported_by(
    how: How, person: Person, *, name: str, who: str = "", phone: str = "", known_as: Person | None = None
) -> Supporter:
    """Somebody who supports them. `known_as` where it is a person we know."""
    if known_as and known_as.pk == person.pk:
        raise Refused(_("That is the same person. Choose somebody else, or leave it open."), "known_as")
    if person.supporters.filter(name__iexact=name).exists():
        raise Refused(_("%(name)s is written down already.") % {"name": name}, "name")
    return Supporter.objects.create(
        **how.columns, person=person, name=name, who=who, phone=phone, known_as=known_as
    )


@action
def no_longer(how: How, supporter: Supporter) -> Person:
    """They do not support them any more: what we hold on them is taken away."""
    person = supporter.person
    supporter.delete()
    return person
