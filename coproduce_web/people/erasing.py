"""What goes when somebody is erased. What stays is the group's records, under a code that is no name."""

import datetime
from collections.abc import Iterable

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.people.held import Place, places
from coproduce_web.people.models import Consent, Erasure, Supporter
from coproduce_web.writing.models import Draft

# That they agreed, and that they asked to be erased, stays on record without their words.
STAYS = (Consent, Erasure)


def erase(person: Person, on: datetime.date, *, words_too: bool) -> None:
    """Take away who they are and how to reach them; with `words_too` also what they said."""
    _no_words(person, settings.PRIVATE_WORDS, "")
    if words_too:
        _no_words(person, settings.OWN_WORDS, _("Taken away by the person who said it."))
    for place in places():
        if goes(place):
            place.rows_of(person).delete()
    _known_elsewhere(person)
    person.consents.filter(withdrawn_on=None).update(withdrawn_on=on)
    person.consents.update(what_for=_("Taken away"))
    Stewardship.objects.filter(person=person, until_on=None).update(until_on=on)
    _nobody(person)


def goes(place: Place) -> bool:
    """What belongs to them alone: where the table itself says that it goes with its person."""
    column = place.model._meta.get_field(place.column)
    own = isinstance(column, models.ForeignKey) and column.remote_field.on_delete is models.CASCADE
    return own and not issubclass(place.model, STAYS)


def _known_elsewhere(person: Person) -> None:
    """Where somebody else named them as a supporter, and what others had typed about them and not sent."""
    Supporter.objects.filter(known_as=person).update(known_as=None, name=_name(), phone="")
    Draft.objects.filter(form__contains=f"/people/{person.pk}/").delete()


def _nobody(person: Person) -> None:
    person.name, person.email, person.role_words, person.is_active = _name(), None, "", False
    person.set_unusable_password()
    person.save(update_fields=["name", "email", "role_words", "is_active", "password"])


def _name() -> str:
    return _("Somebody who has left")


def _no_words(person: Person, columns: Iterable[str], instead: str) -> None:
    """In each of these columns (`contributions.Contribution.words`), wherever the row is about them."""
    for place in places():
        for column in columns:
            model, _dot, name = column.rpartition(".")
            if model == place.model._meta.label:
                place.rows_of(person).exclude(**{name: ""}).update(**{name: instead})
