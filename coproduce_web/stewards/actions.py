"""Every write of those who keep the site."""

from allauth.mfa.models import Authenticator
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.initiatives.access import today
from coproduce_web.stewards.access import others_keep
from coproduce_web.writing.action import How, Refused, action


@action
def let_in(how: How, *, name: str, email: str) -> Person:
    """Somebody new, who may sign in with a code sent to this address."""
    _nobody_elses(email)
    return Person.objects.add(name, email)


@action
def change(how: How, person: Person, *, name: str, email: str, may_sign_in: bool) -> Person:
    """Their name, their address, and whether they may sign in: at once, on whatever they are signed in."""
    it = Person.objects.get(pk=person.pk)
    email = email.strip().lower()
    _nobody_elses(email, but=it)
    if it.keeps_the_site and not (email and may_sign_in):
        words = _("%(name)s keeps the site, and has to be able to sign in. End that first.")
        raise Refused(words % {"name": it.name}, "may_sign_in" if email else "email")
    if it.email and (email != it.email or not may_sign_in):
        _end_visits(it)
    it.name, it.email, it.is_active = name.strip(), email or None, may_sign_in
    it.save(update_fields=["name", "email", "is_active", "password"])
    return it


@action
def give(how: How, person: Person) -> Stewardship:
    """Somebody who can sign in keeps the site from today."""
    it = Person.objects.get(pk=person.pk)
    if not (it.email and it.is_active):
        words = _("%(name)s cannot sign in. See to that first.")
        raise Refused(words % {"name": it.name})
    if it.keeps_the_site:
        raise Refused(_("%(name)s keeps the site already.") % {"name": it.name})
    return Stewardship.objects.create(person=it, from_on=today(), given_by=how.by)


@action
def end(how: How, stewardship: Stewardship) -> Stewardship:
    """Somebody no longer keeps the site. There is always another who does."""
    it = Stewardship.objects.get(pk=stewardship.pk)
    if it.until_on:
        raise Refused(_("This has ended already."))
    if not others_keep(it.person):
        raise Refused(_("Nobody else keeps the site. Ask somebody to keep it first."))
    it.until_on = today()
    it.save(update_fields=["until_on"])
    return it


def _nobody_elses(email: str, *, but: Person | None = None) -> None:
    theirs = Person.objects.filter(email=email.strip().lower()).first()
    if theirs and theirs != but:
        raise Refused(_("Somebody else has this address. Look them up in the list."), "email")


def _end_visits(person: Person) -> None:
    # A visit holds only while the password is the one it began with, though nobody ever uses it.
    person.set_unusable_password()
    Authenticator.objects.filter(user=person).delete()
