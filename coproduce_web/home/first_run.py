"""What whoever runs a new site still has to do, said where they started it."""

from collections.abc import Iterator

from django.conf import settings

from coproduce_web.accounts.models import Person


def what_is_missing() -> Iterator[str]:
    """Where things are kept, then a sentence for each thing that is missing."""
    yield f"What people give is kept in {settings.HOME}."
    if not Person.objects.exists():
        yield 'Nobody can sign in yet. Add who keeps the site: manage.py add_person "NAME" EMAIL --steward'
    if not settings.EMAIL_HOST:
        yield "No mail server is named (COPRODUCE_EMAIL_HOST): the codes to sign in are printed here."
    if not settings.HELP_NAME:
        yield "Nobody is named to help. Say who, with COPRODUCE_HELP_NAME, _PHONE and _HOURS."
