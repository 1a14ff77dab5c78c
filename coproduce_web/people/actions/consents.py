"""Every write about what somebody agreed to: given, and taken back, each a record of its own."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.people.models import Consent
from coproduce_web.writing.action import How, Refused, action


@action
def agree(how: How, person: Person, *, what_for: str, given_on: datetime.date) -> Consent:
    """They agree to this."""
    not_to_come(given_on, "given_on")
    if person.consents.filter(what_for__iexact=what_for, withdrawn_on=None).exists():
        raise Refused(_("They agreed to this already, and have not taken it back."), "what_for")
    return Consent.objects.create(**how.columns, person=person, what_for=what_for, given_on=given_on)


@action
def take_back(how: How, consent: Consent, *, withdrawn_on: datetime.date) -> Consent:
    """They no longer agree. That they did stays on record."""
    not_to_come(withdrawn_on, "withdrawn_on")
    if consent.withdrawn_on:
        raise Refused(_("This was taken back already."))
    if withdrawn_on < consent.given_on:
        raise Refused(_("That is before they agreed. Write that day or a later one."), "withdrawn_on")
    consent.withdrawn_on, consent.withdrawn_channel = withdrawn_on, how.channel
    consent.save(update_fields=["withdrawn_on", "withdrawn_channel"])
    return consent
