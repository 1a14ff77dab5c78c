"""Somebody may sign in: an email tells them where, and that there is no password."""

from django.conf import settings
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.shared.post import send


def send_to(person: Person, sign_in_at: str) -> None:
    """Once it is kept."""
    subject = _("You can sign in to %(site)s") % {"site": settings.SITE_NAME}
    told = {"person": person, "sign_in_at": sign_in_at}
    send(person.email or "", subject, "stewards_may_sign_in.txt", told)
