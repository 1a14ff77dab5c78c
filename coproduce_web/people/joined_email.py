"""Somebody we knew was asked into another piece of work: an email tells them, so that nothing is hidden."""

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.post import send


def send_to(person: Person, initiative: Initiative, read_at: str) -> None:
    """Once it is kept."""
    subject = _("You are written down as a member of %(work)s") % {"work": initiative.name}
    told = {"person": person, "initiative": initiative, "read_at": read_at}
    send(person.email or "", subject, "people_joined.txt", told)
